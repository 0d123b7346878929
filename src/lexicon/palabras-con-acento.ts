import { once } from '../text/once.ts';
import type { WordList } from './word-list.ts';

const words = `
  académica académicas académico académicos acrónimo acuícola acuícolas aérea aéreo ágil ágiles agrícola
  agrícolas alcaldía alcaldías algorítmica algorítmico algún allá allí ámbito ámbitos análisis anónima
  anónimas anónimo anónimos antropología antropológica antropológico aquí árbol archivística
  archivísticas archivístico archivísticos área áreas arqueología arqueológica arqueológico artesanía
  artesanías artículos artística artísticas artístico artísticos asesoría asesorías así autogestión
  automática automáticamente automáticas automático automáticos autónoma autónomas autonomía autónomo
  autónomos autoría básica básicamente básicas básico básicos batería bibliografía bibliográfica
  bibliográficas bibliográfico bibliográficos biografía biología biológico biometría botánico
  burocrática burocráticas burocrático burocráticos búsqueda búsquedas buzón cámara cámaras capítulos
  carácter característica características característico cárcel cárceles cartografía cartográfica
  cartográfico catálogos catástrofe catástrofes cátedra cátedras categoría categorías católico
  centímetro céntimo céntimos cerámica cibernética científica científicas científico científicos
  círculos ciudadanía ciudadanías cívica cívicas cívico cívicos clásica clásico climática climáticas
  climático climáticos clínica clínicas código códigos comité comités compañía compañías común
  comúnmente conexión consejería consejerías consultoría consultorías contaduría contendrá contraloría
  contralorías cónyuge cónyuges crédito créditos crímenes crónica crónicas crónico cronología
  cronológica cronológicas cronológico cuestión currículo currículum deberá deberán debería deberían
  débil débiles década décadas décima décimas décimo defensoría defensorías déficit demás democrática
  democráticamente democrático demografía demográfica demográfico depósitos después día diagnósticos
  diálogos días didáctica didácticas didáctico didácticos difícil difíciles difícilmente dígitos
  dinámica dinámicas dinámico dólar dólares domésticos drásticos ecología ecológica ecológico economía
  economías económica económicamente económicas económico económicos ecosistémico ecosistémicos
  eléctrica eléctricas eléctrico eléctricos electrodoméstico electrodomésticos electrónica
  electrónicamente electrónicas electrónico electrónicos emblemática emblemático energética energético
  energéticos energía energías énfasis eólica eólico epidemiológica epidemiológicas epidemiológico época
  épocas específicamente específicos espectáculo espectáculos esquemático estadística estadísticas
  estadístico estadísticos están estándar estándares estático estenográfica estenográficas estenográfico
  estética estilístico estímulos estratégica estratégicamente estratégicas estratégico estratégicos
  ética éticas ético éticos étnica étnico étnicos exámenes existirá existirán éxito éxitos fácil fáciles
  fácilmente farmacéutica farmacéutico fenómeno fenómenos fértil filosofía fiscalía fiscalías física
  físicas físico físicos fotografías fotográfica fotográficas fotográfico fotográficos frutícola
  frutícolas ganadería garantía garantías genérica genérico genéricos géneros geoestadística
  geoestadístico geografía geográfica geográficas geográfico geográficos geológico geotérmica gestión
  gráficamente gráficos gramática guía guías había habían hábitat habrá habrán haría harían hectárea
  hectáreas hemerográfico hidráulica hidráulicas hidráulico hidráulicos hídrica hídrico hídricos
  hidroeléctrica hidroeléctricas higiénica higiénicas higiénico hipótesis histórica históricamente
  históricas histórico históricos homólogos ideología ilícito imágenes indígena indígenas índole
  informática informáticas informático informáticos ingeniería inorgánicos íntegramente íntegros interés
  inútil ítem jerárquica jerárquico jóvenes jurídica jurídicamente jurídicas jurídico jurídicos
  kilómetro kilómetros lácteo lácteos legítimos líder lingüística lingüísticas lingüístico lingüísticos
  líquidos lógica lógicamente lógico lógicos logística logístico lúdica lúdico lúdicos mantendrá
  marítimo matemáticas máxima máximas máximo máximos mayoría mecánica mecánico mecánicos médicos
  mediodía mejoría mensajería mentoría mentorías méritos meteorológica meteorológicas meteorológico
  meteorológicos método metodología metodologías metodológica metodológico métodos micrófono miércoles
  millón minería mínima mínimamente mínimas mínimo mínimos minoría módulos móvil móviles ningún numérica
  numérico numéricos números obstáculo obstáculos obstétrica obstétricas obtendrá océano odontológica
  odontológico oficialía oficialías opinión óptimos orgánica orgánico orgánicos órgano órganos orígenes
  padrón país países paleográfica panorámica panteón parámetro parámetros párrafo párrafos pasantía
  pasantías patológico pedagogía pedagógica pedagógico pediátrica pediátrico película películas
  periférica periféricas periférico periféricos perímetro periódica periódicamente periódicas periódico
  periódicos periodístico permitirá permitirán personería personerías plástico plásticos plusvalía
  pluviométrica podía podían podrá podrán podría podrían policía policías políticamente políticas
  político políticos póliza pólizas portugués prácticamente pragmático problemática problemáticas
  procuraduría procuradurías programática programático propósito propósitos próxima próximamente
  próximas próximo próximos psicología psicológica psicológico públicamente públicos química químicas
  químico químicos quirúrgica quirúrgicas quirúrgico quirúrgicos raíces raíz rápida rápidamente rápidas
  rápido rápidos razón reflexión regiduría regidurías régimen región religión renglón resúmenes reunión
  rígida rígido sábado sábados según semáforo semáforos séptima séptimo sequía símbolo símbolos
  simultáneamente síndicos síndrome sinónimo síntesis síntoma síntomas sísmica sísmico sistemática
  sistemáticamente sistemático soberanía sociodemográfica sociodemográficas sociodemográfico
  sociodemográficos socioeconómica socioeconómicas socioeconómico socioeconómicos sociología sólidos
  subterránea subterráneo superávit táctica tácticas también técnica técnicamente técnicas técnico
  técnicos tecnología tecnologías tecnológica tecnológicas tecnológico tecnológicos telefónica
  telefónicas telefónico telefónicos teléfono teléfonos temática temáticas temático temáticos tendrá
  tendrán tendría tendrían tenían teoría teorías terminología termoeléctrica tesorería tesorerías típica
  típico tipología títulos todavía topografía topográfica topográfico topográficos tóxicos través
  trigésimo trípticos túnel túneles turística turísticas turístico turísticos tutoría tutorías
  últimamente últimos única únicas único únicos unión urbanística urbanístico urbanísticos útil útiles
  útilmente veeduría veedurías vehículo vehículos vía vías videográfico vigésimo vínculos volcánica
  volcánico volúmenes zoológico
`;

/** Words that without their accent are only forms no plan uses: «yo articulo», «que tú lideres». */
const nouns = `
  además artículo auditoría auditorías cédula cédulas cláusula cláusulas género índice líderes línea
  líneas número página páginas víctima víctimas
`;

/** Words of plans that carry an accent; without it they are no Spanish word. Spelt without, and instead with it. */
export const palabrasConAcento: WordList = {
  id: 'palabras-con-acento',
  about: {
    es: 'Palabras que llevan acento, escritas sin él, con su forma correcta',
    en: 'Words that carry an accent, written without it, with their right form',
  },
  get entries() {
    return entries();
  },
};

const entries = once(() => {
  const accented = `${words} ${nouns}`.trim().split(/\s+/u);
  const bare = withoutAccents(accented.join(' ')).split(' ');
  return accented.map((word, at) => ({ word: bare[at] ?? word, instead: [word] }));
});

/** All at once and by what the language brings, since there are a thousand; the tilde of «ñ» is no accent. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0301\u0308]/gu, '')
    .normalize('NFC');
}
