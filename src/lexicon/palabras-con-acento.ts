import { foldAccents } from '../text/fold.ts';
import type { WordList } from './word-list.ts';

const words = `
  académica académicas académico académicos acrónimo aérea aéreo ágil ágiles alcaldía alcaldías algún allá
  allí ámbito ámbitos análisis anónima anónimas anónimo anónimos antropología aquí árbol área áreas
  arqueología arqueológica arqueológico artículos artística artísticas artístico artísticos asesoría
  asesorías así autogestión automática automáticamente automáticas automático automáticos autónoma
  autónomas autonomía autónomo autónomos autoría básica básicamente básicas básico básicos batería
  bibliografía biografía biología biológico burocrática burocráticas burocrático burocráticos búsqueda
  búsquedas buzón cámara cámaras capítulos carácter característica características característico cárcel
  cárceles cartografía cartográfica cartográfico catálogos cátedra cátedras categoría categorías católico
  centímetro cerámica científica científicas científico científicos círculos ciudadanía ciudadanías cívica
  cívicas cívico cívicos clásica clásico climática climáticas climático climáticos clínica clínicas código
  códigos comité comités compañía compañías común comúnmente conexión consultoría consultorías contaduría
  contendrá contraloría cónyuge cónyuges crédito créditos crímenes crónica crónicas crónico cronología
  cronológico cuestión currículo currículum deberá deberán debería deberían débil débiles década décadas
  décima décimas décimo déficit demás democrática democráticamente democrático demografía demográfica
  demográfico depósitos después día diagnósticos diálogos días didáctica didácticas didáctico didácticos
  difícil difíciles difícilmente dígitos dinámica dinámicas dinámico dólar dólares domésticos drásticos
  ecología ecológica ecológico economía economías económica económicamente económicas económico económicos
  eléctrica eléctricas eléctrico eléctricos electrónica electrónicamente electrónicas electrónico
  electrónicos emblemática emblemático energética energético energéticos energía energías énfasis época
  épocas específicamente específicos espectáculo espectáculos esquemático estadística estadísticas
  estadístico están estándar estándares estático estética estilístico estímulos estratégica
  estratégicamente estratégicas estratégico estratégicos ética éticas ético éticos étnica étnico étnicos
  exámenes existirá existirán éxito éxitos fácil fáciles fácilmente fenómeno fenómenos fértil filosofía
  fiscalía física físicas físico físicos fotografías ganadería garantía garantías genérica genérico
  genéricos géneros geografía geográfica geográficas geográfico geográficos geológico gestión gráficamente
  gráficos gramática guía guías había habían hábitat habrá habrán haría harían hídrica hídrico hídricos
  hipótesis histórica históricamente históricas histórico históricos homólogos ideología ilícito imágenes
  indígena indígenas informática informáticas informático informáticos ingeniería inorgánicos íntegramente
  íntegros interés inútil ítem jerárquica jerárquico jóvenes jurídica jurídicamente jurídicas jurídico
  jurídicos kilómetro kilómetros lácteo lácteos legítimos líder lingüística lingüísticas lingüístico
  lingüísticos líquidos lógica lógicamente lógico lógicos logística logístico lúdica lúdico lúdicos
  mantendrá marítimo matemáticas máxima máximas máximo máximos mayoría mecánica mecánico mecánicos médicos
  mediodía mejoría mensajería méritos método metodología metodologías metodológica metodológico métodos
  millón minería mínima mínimamente mínimas mínimo mínimos minoría módulos móvil móviles ningún numérica
  numérico numéricos números obstáculo obstáculos obtendrá océano opinión óptimos orgánica orgánico
  orgánicos órgano órganos orígenes padrón país países panorámica parámetro parámetros párrafo párrafos
  pedagogía pedagógica pedagógico película películas perímetro periódica periódicamente periódicas
  periódico periódicos periodístico permitirá permitirán plástico plásticos plusvalía podía podían podrá
  podrán podría podrían policía policías políticamente políticas político políticos portugués
  prácticamente pragmático problemática problemáticas programática programático propósito propósitos
  próxima próximamente próximas próximo próximos psicología psicológica psicológico públicamente públicos
  química químicas químico químicos raíces raíz rápida rápidamente rápidas rápido rápidos razón reflexión
  régimen región religión renglón resúmenes reunión rígida rígido sábado sábados según séptima séptimo
  sequía símbolo símbolos simultáneamente síndicos síndrome sinónimo síntesis síntoma síntomas sísmica
  sísmico sistemática sistemáticamente sistemático soberanía sociología sólidos subterránea subterráneo
  superávit táctica tácticas también técnica técnicamente técnicas técnico técnicos tecnología tecnologías
  tecnológica tecnológicas tecnológico tecnológicos teléfono teléfonos temática temáticas temático
  temáticos tendrá tendrán tendría tendrían tenían teoría teorías terminología tesorería típica típico
  tipología títulos todavía topografía tóxicos través trigésimo trípticos túnel túneles turística
  turísticas turístico turísticos tutoría tutorías últimamente últimos única únicas único únicos unión
  útil útiles útilmente vehículo vehículos vía vías vigésimo vínculos volúmenes
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
  entries: `${words} ${nouns}`
    .trim()
    .split(/\s+/u)
    .map(word => ({ word: foldAccents(word), instead: [word] })),
};
