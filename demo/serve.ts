/** `npm start`: the demo on the port that the environment names, else on a free one. */
import { createDemoServer } from './server.js';

const server = createDemoServer().listen(Number(process.env['PORT'] ?? 0), () => {
  const address = server.address();
  if (typeof address === 'object' && address) console.log(`Demo: http://localhost:${address.port}/`);
});
