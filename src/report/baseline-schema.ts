import * as z from 'zod';
import { field } from '../schema/field.ts';

/** A baseline file: small, sorted, a line for each finding, so that a change of it can be reviewed. */
export const baselineSchema = z
  .strictObject({
    version: field(z.literal(1), 'Versión de este formato', { es: '1', en: '1' }),
    archivos: field(
      z.record(
        z.string(),
        z.record(
          z.string(),
          field(
            z.record(z.string().regex(/^[0-9a-f]{16}$/u), z.string()),
            'Huella de cada hallazgo y las palabras donde está, que son solo para quien lee',
            { es: 'un grupo de pares huella: palabras', en: 'a group of pairs fingerprint: words' },
          ),
        ),
      ),
      'Hallazgos aceptados, por ruta del plan desde este archivo y por regla',
      { es: 'un grupo de pares ruta: {regla: {huella: palabras}}', en: 'a group of pairs path: {rule: {…}}' },
      [{ 'planes/norte.md': { 'responsable-ausente': { '0123456789abcdef': 'Publicar el inventario' } } }],
    ),
  })
  .meta({
    id: 'deuda',
    title: 'Deuda de hallazgos',
    description: 'El archivo de `plan validate --baseline`: hallazgos que se aceptan mientras se corrigen.',
  });
