import { type WordList, wordList } from './word-list.ts';

/**
 * Words and phrases that style guides advise against, with what to say: coined verbs, wrong or idle phrases, prefixes
 * that stand apart, English words with a Spanish name. A verb in -ar stands for its forms; without an alternative, the phrase can go.
 */
export const palabrasEvitables: WordList = wordList(
  'palabras-evitables',
  {
    es: 'Palabras y frases que las guías de estilo aconsejan evitar, y qué decir en su lugar',
    en: 'Words and phrases that style guides advise against, and what to say instead',
  },
  `
    accesar → acceder | entrar
    aperturar → abrir | iniciar
    clarificar → aclarar
    concretizar → concretar
    culpabilizar → culpar
    customizar → adaptar | personalizar
    eficientar → mejorar | hacer más eficiente
    eficientizar → mejorar | hacer más eficiente
    erogar → gastar | pagar
    influenciar → influir en
    inicializar → iniciar
    legitimizar → legitimar
    mandatar → encargar | ordenar
    peticionar → pedir | solicitar
    recepcionar → recibir
    señaletizar → señalizar
    sociabilizar → difundir | socializar
    testear → probar
    preveer → prever
    aperturamiento → apertura
    eficientación → mejora
    erogación → gasto
    erogaciones → gastos
    sumatoria → suma
    currícula → planes de estudio

    en base a → con base en | según
    en base al → con base en el | según el
    de acuerdo a → de acuerdo con | según
    de acuerdo al → de acuerdo con el | según el
    a nivel de → en | entre
    al interior de → dentro de | en
    al interior del → dentro del | en el
    bajo el entendido de que → en el entendido de que | si
    bajo el entendido que → en el entendido de que | si
    bajo este contexto → en este contexto
    bajo este tenor → por eso
    bajo la lógica de → según
    en este tenor → por eso | así
    en ese tenor → por eso | así
    en este orden de ideas → por eso | así
    en ese orden de ideas → por eso | así
    en tal virtud → por eso
    en virtud de que → porque | ya que
    en razón de que → porque | ya que
    toda vez que → porque | ya que
    de tal suerte que → de modo que
    en aras de → para
    a efecto de → para
    a efectos de → para
    a mayor abundamiento → además
    aunado a lo anterior → además
    aunado a ello → además
    aunado a esto → además
    por lo antes expuesto → por eso
    por lo anteriormente expuesto → por eso
    a la brevedad posible → pronto | en una fecha precisa
    a la brevedad → pronto | en una fecha precisa
    a futuro → en el futuro
    en tiempo y forma → a tiempo
    por conducto de → por medio de
    por conducto del → por medio del
    en tratándose de → si se trata de
    el día de hoy → hoy
    así como también → así como | y
    más sin embargo → sin embargo
    pero sin embargo → pero | sin embargo
    hoy en día → hoy
    lapso de tiempo → lapso
    periodo de tiempo → periodo
    período de tiempo → período
    antecedentes previos → antecedentes
    consenso general → consenso
    erario público → erario
    nexo de unión → nexo
    planear a futuro → planear
    colaborar conjuntamente → colaborar
    coordinar conjuntamente → coordinar
    vigente actualmente → vigente
    volver a reiterar → reiterar
    a grosso modo → grosso modo
    de motu propio → por iniciativa propia
    habemos → somos | hay

    anti corrupción → anticorrupción
    auto evaluación → autoevaluación
    inter institucional → interinstitucional
    micro empresa → microempresa
    micro empresas → microempresas
    micro sitio → micrositio
    micro sitios → micrositios
    multi sectorial → multisectorial
    sub comisión → subcomisión
    sub comisiones → subcomisiones
    video conferencia → videoconferencia
    video conferencias → videoconferencias

    hacer uso de → usar
    hacer entrega de → entregar
    hacer mención de → mencionar
    hacer del conocimiento de → informar a
    hacer de su conocimiento → informar
    dar inicio a → iniciar | empezar
    dar inicio al → iniciar el | empezar el
    dar cumplimiento a → cumplir
    dar cumplimiento al → cumplir el
    tomar en consideración → considerar
    tomando en consideración → considerando
    tener conocimiento de → conocer | saber de
    tendrá verificativo → se celebrará
    tuvo verificativo → se celebró
    girar instrucciones → ordenar | pedir
    estar en posibilidad de → poder
    estar en condiciones de → poder

    cabe mencionar que
    cabe señalar que
    cabe destacar que
    cabe resaltar que
    es importante mencionar que
    es importante señalar que
    es importante destacar que
    es menester → hace falta | hay que
    es dable → se puede

    benchmarking → comparación
    coaching → acompañamiento
    feedback → comentarios
    link → enlace
    links → enlaces
    lobby → cabildeo
    mail → correo
    mailing → envío de correos
    marketing → mercadotecnia
    networking → redes de contacto
    newsletter → boletín
    online → en línea
    performance → desempeño
    ranking → clasificación
    softwares → programas
    spot → anuncio | mensaje
    spots → anuncios | mensajes
    staff → equipo | personal
    stakeholders → partes interesadas
    tips → consejos
  `,
);
