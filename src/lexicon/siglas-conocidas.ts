import { type WordList, wordList } from './word-list.ts';

/**
 * Acronyms that need no name: those the general dictionary lists as words or that name a format, a device or a unit
 * of everyday use; world organisations known by their acronym; legal forms and abbreviations that are never spelled
 * out; what everybody who deals with the Mexican administration knows by its letters. Place names in capitals stand
 * here too, since they are spelled like acronyms and are none.
 */
export const siglasConocidas: WordList = wordList(
  'siglas-conocidas',
  {
    es: 'Siglas que cualquiera conoce y que un plan no tiene que definir',
    en: 'Acronyms that anybody knows and that a plan need not define',
  },
  [
    'ADN ARN VIH SIDA COVID PIB IVA ONG PYME MIPYME TIC FODA DAFO LGBT LGBTI LGTBI LGBTIQ LGTBIQ LGBTTTI LGBTTTIQ',
    'PDF HTML CSS CSV JSON XML ODT ODS DOC DOCX XLS XLSX PPT PPTX TXT ZIP JPG PNG SVG EPUB URL URI API USB CD DVD TV PC',
    'SMS GPS QR WIFI ISO IP HTTP HTTPS FTP OCR SQL LED PIN RAM LAN AM FM PM HD IA VPN SIM CAD GIS',
    'ONU UNESCO UNICEF OMS OTAN FIFA FMI OEA UE EUA EEUU URSS FAO',
    'SA CV AC SC SL SAS SRL RL LTDA CP OK KM KG HA MN MXN USD EUR',
    'DOF CURP RFC INE IFE NIP CLABE ISR IEPS IMSS ISSSTE INFONAVIT SAT SEP UNAM IPN INEGI CONACYT CFE PEMEX',
    'INAH CDMX EDOMEX DF DNI NIF NIT RUC RUT',
    'CHIAPAS COLIMA DURANGO GUERRERO HIDALGO JALISCO MORELOS NAYARIT OAXACA PUEBLA SINALOA SONORA TABASCO',
    'TAMAULIPAS TLAXCALA VERACRUZ ZACATECAS CAMPECHE CHIHUAHUA COAHUILA GUANAJUATO AGUASCALIENTES TOLUCA MERIDA',
    'MONTERREY XALAPA CUERNAVACA PACHUCA MORELIA SALTILLO HERMOSILLO TEPIC TIJUANA GUADALAJARA ACAPULCO',
    'GUATEMALA HONDURAS NICARAGUA CUBA COLOMBIA VENEZUELA ECUADOR BOLIVIA PARAGUAY URUGUAY ARGENTINA CHILE',
    'LIMA QUITO CARACAS SANTIAGO MADRID BARCELONA SEVILLA VALENCIA EUROPA',
  ]
    .join(' ')
    .replaceAll(' ', '\n'),
);
