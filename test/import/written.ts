/** Plans as authors write them, one for each habit: every level with attributes, letters, roman numerals, no ejes. */
export const writtenPlans: Readonly<Record<string, string>> = {
  'a plan of every level': `---
perfil: plan-de-trabajo
titulo: Plan de trabajo 2027
---

## Presentación

Este plan ordena el trabajo del año y dice quién hace qué.

## Eje 1. Transparencia proactiva

**Objetivo:** Publicar lo que la población necesita.

### Estrategias

- Abrir los datos de compras públicas.
- Medir el uso de lo que se publica.

### Líneas de acción

1.1. Publicar los contratos completos.

- **Responsable:** Unidad de Transparencia
- **Plazo:** 2027-06

1.2. Difundir los hallazgos con la sociedad civil.

## Eje 2. Capacitación

**Objetivo:** Formar a las personas servidoras públicas.

### Estrategias

- Diseñar un programa de formación permanente.
- Certificar a quienes lo concluyan.
- Compartir los materiales con otros organismos.
`,
  'a plan of roman numerals and letters': `---
perfil: plan-de-trabajo
titulo: Plan municipal de archivos 2026-2028
---

## Presentación

El archivo del municipio guarda la memoria de sus habitantes. Este plan dice cómo se ordena, se conserva y se abre a quien quiera consultarlo, y de qué se ocupa cada área durante los próximos tres años.

## Eje I. Organización de los acervos

**Objetivo:** Contar con inventarios completos de todos los fondos.

### Líneas de acción

a) Levantar el inventario general de los expedientes en trámite.

b) Actualizar el cuadro de clasificación con las áreas productoras.

c) Capacitar a quienes administran los archivos.

## Eje II. Conservación

**Objetivo:** Evitar la pérdida de documentos con valor histórico.

### Líneas de acción

a) Fumigar los depósitos dos veces al año.

b) Digitalizar los libros de actas del siglo XIX.
`,
  'a plan without ejes': `---
perfil: plan-de-trabajo
titulo: Programa de trabajo de la comisión 2025
---

## Introducción

La comisión se reúne cada dos meses y da cuenta de lo que hizo.

## Objetivo general

Fortalecer la participación de la ciudadanía en el control de la gestión pública.

## Líneas de acción

1. Convocar a las organizaciones de la sociedad civil a dos foros regionales.
2. Publicar un informe semestral en lenguaje claro.
3. Revisar las solicitudes de información que se reciben con mayor frecuencia.
4. Proponer mejoras a los portales de los sujetos obligados.
`,
};
