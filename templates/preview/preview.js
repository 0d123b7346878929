// Shows the findings beside the plan and both anew when the plan changes on disk. Texts are set as text, never as HTML.
const frame = document.getElementById('plan');
const list = document.getElementById('hallazgos');
const state = document.getElementById('estado');

async function refresh() {
  const answer = await fetch('/hallazgos.json');
  const { report, failure, words } = await answer.json();
  document.documentElement.lang = words.language;
  document.getElementById('titulo').textContent = words.title;
  if (failure) {
    list.replaceChildren();
    state.textContent = failure;
    return;
  }
  const [file] = report.archivos;
  document.title = `${file.titulo ?? file.ruta} · ${words.preview}`;
  const found = file.hallazgos.filter(one => one.exigido);
  state.textContent = `${words.level} ${file.alcanzado ?? words.none} · ${found.length} ${words.findings}`;
  list.replaceChildren(...found.map(one => itemOf(one, words)));
}

function itemOf(finding, words) {
  const item = document.createElement('li');
  item.className = finding.gravedad;
  const head = document.createElement('div');
  const weight = element('span', 'gravedad', words.severities[finding.gravedad]);
  const place = element('a', 'lugar', `${words.line} ${finding.lugar.linea}`);
  place.href = finding.elemento ? `/plan#${finding.elemento}` : '/plan';
  place.target = 'plan';
  place.addEventListener('click', event => {
    event.preventDefault();
    frame.contentWindow.location.hash = finding.elemento ?? '';
  });
  head.append(weight, ' · ', place, ' · ', element('span', 'lugar', finding.regla));
  item.append(head, element('p', 'mensaje', finding.mensaje));
  if (finding.ayuda) item.append(element('p', 'ayuda', finding.ayuda));
  return item;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function reload() {
  const { scrollY } = frame.contentWindow;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(0, scrollY), { once: true });
  frame.contentWindow.location.reload();
  refresh();
}

const events = new EventSource('/eventos');
events.addEventListener('message', reload);
refresh();
