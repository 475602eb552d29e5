#!/usr/bin/env node
import { EXIT } from './failure.js';
import { nodeIo } from './node-io.js';
import { runCli } from './run-cli.js';
const code = await runCli(process.argv.slice(2), nodeIo());
// Interrupted work may still wait for the network or for standard input.
if (code === EXIT.interrupted) process.exit(code);
process.exitCode = code;
