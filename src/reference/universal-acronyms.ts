/**
 * Acronyms that any reader of Spanish knows, so that no plan need say what they stand for: those the general
 * dictionary lists as words or that name a format, a device or a unit of everyday use; world organisations known by
 * their acronym; legal forms and abbreviations that are never spelled out. What only the people of one country or one
 * trade know is not here, however common there.
 */
export const universalAcronyms: ReadonlySet<string> = new Set(
  [
    'ADN ARN VIH SIDA COVID PIB IVA ONG PYME MIPYME TIC FODA DAFO LGBT LGBTI LGTBI LGBTIQ LGTBIQ LGBTTTI LGBTTTIQ',
    'PDF HTML CSS CSV JSON XML ODT ODS DOC DOCX XLS XLSX PPT PPTX TXT ZIP JPG PNG SVG EPUB URL URI API USB CD DVD TV PC',
    'SMS GPS QR WIFI ISO IP HTTP HTTPS FTP OCR SQL LED PIN RAM LAN AM FM PM HD IA VPN SIM CAD GIS',
    'ONU UNESCO UNICEF OMS OTAN FIFA FMI OEA UE EUA EEUU URSS FAO',
    'SA CV AC SC SL SAS SRL RL LTDA CP OK KM KG HA MXN USD EUR',
  ]
    .join(' ')
    .split(' '),
);
