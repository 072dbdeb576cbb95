/** Arrows point one way: entrypoints -> components -> lib steps -> values. */
const STEPS = ['checkin', 'emotions', 'clamp3', 'graph', 'journey', 'library', 'sound', 'player'];

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'values-know-nobody',
      severity: 'error',
      from: { path: '^lib/values' },
      to: { pathNot: '^lib/values', path: '^(lib|components|entrypoints|models|catalog)' },
    },
    {
      name: 'lib-knows-no-interface',
      severity: 'error',
      from: { path: '^(lib|models|catalog)' },
      to: { path: '^(components|entrypoints|tests)' },
    },
    {
      name: 'components-know-no-entrypoint',
      severity: 'error',
      from: { path: '^components' },
      to: { path: '^(entrypoints|tests)' },
    },
    {
      name: 'pages-stay-light',
      comment:
        'What opens in front of a person must not carry the model, the database or the graph (but where the 28 labels lie).',
      severity: 'error',
      from: { path: '^(components|entrypoints/(popup|sidepanel|options|diary|library|welcome|journey))' },
      to: {
        path: '^lib/(emotions|graph|library|sound|player|engine|diary/(database-store|diary|index))',
        pathNot: '^lib/(graph/coordinates|library/lazy-indexes)',
        dependencyTypesNot: ['type-only'],
      },
    },
    ...STEPS.map((step, i) => ({
      name: `${step}-imports-no-later-step`,
      severity: 'error',
      from: { path: `^lib/${step}/` },
      to: { path: `^lib/(${[...STEPS.slice(i + 1), 'pipeline', 'engine', 'background', 'cli'].join('|')})` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js'] },
  },
};
