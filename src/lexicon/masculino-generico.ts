import { type WordList, wordList } from './word-list.ts';

/**
 * Masculine nouns that plans use for groups of people, without article unless they need one: «los jóvenes» leaves
 * «jóvenes» alone. Entries with the same first alternative are one group of people.
 */
export const masculinoGenerico: WordList = wordList(
  'masculino-generico',
  {
    es: 'Masculinos que se usan para grupos de personas, y formas incluyentes de decirlos',
    en: 'Masculine nouns for groups of people, and inclusive ways to say them',
  },
  `
    servidores públicos → personas servidoras públicas | quienes sirven en la administración
    servidor público → personas servidoras públicas | quien sirve en la administración
    funcionarios públicos → personas funcionarias públicas | el funcionariado
    funcionarios → personas funcionarias públicas | el funcionariado
    empleados públicos → el personal público | personas empleadas públicas
    empleados → el personal | personas empleadas
    trabajadores → personas trabajadoras | el personal
    trabajador → personas trabajadoras | el personal
    comisionados → personas comisionadas | comisionadas y comisionados
    consejeros → personas consejeras | consejeras y consejeros
    diputados → diputadas y diputados | las diputaciones
    senadores → senadoras y senadores | las senadurías
    regidores → las regidurías | regidoras y regidores
    síndicos → las sindicaturas | síndicas y síndicos
    alcaldes → las alcaldías | alcaldesas y alcaldes
    presidentes municipales → las presidencias municipales
    gobernadores → las gubernaturas | gobernadoras y gobernadores
    directores → las direcciones | directoras y directores
    subdirectores → las subdirecciones | subdirectoras y subdirectores
    coordinadores → las coordinaciones | coordinadoras y coordinadores
    jefes de departamento → las jefaturas de departamento
    jefes de área → las jefaturas de área
    jueces → personas juzgadoras | juezas y jueces
    magistrados → las magistraturas | magistradas y magistrados
    contralores → las contralorías | contraloras y contralores
    auditores → personas auditoras | auditoras y auditores
    asesores → personas asesoras | asesoras y asesores
    ciudadanos → la ciudadanía | las personas
    ciudadano → la ciudadanía | las personas
    gobernados → la población | las personas gobernadas
    administrados → personas administradas | la ciudadanía
    vecinos → las vecinas y los vecinos | el vecindario
    pobladores → la población
    los habitantes → la población | las y los habitantes
    electores → el electorado
    usuarios → personas usuarias | quienes usan el servicio
    usuario → personas usuarias | quien usa el servicio
    beneficiarios → personas beneficiarias | población beneficiaria
    beneficiario → personas beneficiarias | población beneficiaria
    los derechohabientes → las personas derechohabientes
    los solicitantes → las personas solicitantes | quienes solicitan
    el solicitante → las personas solicitantes | quien solicita
    los contribuyentes → las personas contribuyentes
    los recurrentes → las personas recurrentes
    los denunciantes → las personas denunciantes | quienes denuncian
    peticionarios → personas peticionarias
    quejosos → personas quejosas
    imputados → personas imputadas
    los titulares → las personas titulares | las y los titulares
    los representantes → las y los representantes | las representaciones
    los integrantes → quienes integran | las y los integrantes | las personas integrantes
    miembros → quienes integran | integrantes | las personas integrantes
    los participantes → las personas participantes | quienes participan
    los asistentes → las personas asistentes | quienes asisten
    los responsables → las personas responsables | las y los responsables
    los involucrados → las personas involucradas | quienes intervienen
    los interesados → las personas interesadas | quienes tengan interés
    los afectados → las personas afectadas
    los invitados → las personas invitadas
    candidatos → las candidaturas | candidatas y candidatos
    los aspirantes → las personas aspirantes | quienes aspiran
    niños → niñas y niños | la niñez
    los adolescentes → las y los adolescentes | las adolescencias
    los jóvenes → las y los jóvenes | las juventudes
    adultos mayores → personas adultas mayores | personas mayores
    ancianos → personas mayores
    menores de edad → niñas, niños y adolescentes
    discapacitados → personas con discapacidad
    minusválidos → personas con discapacidad
    los indígenas → las personas indígenas | los pueblos indígenas
    los migrantes → las personas migrantes | la población migrante
    refugiados → personas refugiadas
    los desplazados → las personas desplazadas
    reclusos → personas privadas de la libertad
    alumnos → el alumnado
    los estudiantes → el estudiantado | las y los estudiantes
    maestros → el magisterio | maestras y maestros
    profesores → el profesorado
    los docentes → el personal docente | las y los docentes
    los académicos → las personas académicas | la academia
    investigadores → personas investigadoras
    los científicos → la comunidad científica
    los médicos → el personal médico
    los enfermos → las personas enfermas
    los pacientes → las personas pacientes | las y los pacientes
    los periodistas → quienes ejercen el periodismo | las y los periodistas
    los expertos → las personas expertas
    los especialistas → las personas especialistas
    empresarios → personas empresarias | el empresariado
    emprendedores → personas emprendedoras
    productores → personas productoras
    agricultores → personas agricultoras
    campesinos → personas campesinas | el campesinado
    ganaderos → personas ganaderas
    pescadores → personas pescadoras
    artesanos → personas artesanas
    los artistas → las y los artistas | la comunidad artística
    los comerciantes → las personas comerciantes
    consumidores → personas consumidoras
    los deportistas → las y los deportistas
    los policías → el personal policial | las y los policías
    propietarios → personas propietarias
    conductores → personas conductoras
    pasajeros → personas pasajeras | el pasaje
    los peatones → las personas que caminan | las y los peatones
    los ciclistas → las personas ciclistas
    padres de familia → madres y padres de familia | las familias
    derechos del hombre → derechos humanos
  `,
);
