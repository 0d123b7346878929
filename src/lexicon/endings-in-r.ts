/** Words in -ar, -er, -ir with which a phrase may begin and that are no infinitives, in lower case with accents. */
export const notInfinitives: ReadonlySet<string> = new Set(
  `
  alquiler altar alféizar alzheimer angular antier anteayer articular auricular avatar ayer azar azúcar
  bachiller bar bazar bienestar billar búnker bulevar
  calamar canciller capilar carácter cardiovascular cáncer cárter catéter celular centenar chárter
  chofer circular clúster consular cráter cualesquier cualquier cuásar curricular
  dactilar doquier dossier dólar
  ejemplar elixir escáner escolar espectacular estándar estelar éter extracurricular extraescolar
  familiar fólder funicular
  glaciar globular gánster géiser
  hangar hogar
  impar insular interdisciplinar intramuscular irregular
  juglar júpiter
  lumbar lugar lunar láser líder
  malestar manjar mar mártir máster menester mercader mester militar modular molecular monocular
  mudéjar mujer multidisciplinar mánager muscular
  neceser nuclear néctar
  ocular olivar
  par paramilitar particular peculiar peninsular perpendicular pilar polar popular porvenir postrer preescolar
  preliminar primer prócer póster pulmonar
  quehacer
  radar rectangular revólver router
  secular seglar server similar singular solar somier suéter súper
  taller tercer titular triangular tráiler tutelar tubular
  ultramar unicelular unifamiliar ujier
  vascular vehicular vulgar váter
  zar
`
    .trim()
    .split(/\s+/u),
);
