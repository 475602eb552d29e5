import { join } from 'node:path';
import { BrokenOff } from './broken-off.js';
import { runBrowserTests } from './browser-tests.js';
import { checkBudgets } from './budgets.js';
import { build, isBuildNeeded } from './build.js';
import { command } from './command.js';
import { NONE, type Counts } from './counts.js';
import { checkGeneratedFiles } from './generated-files.js';
import { runNodeTests } from './node-tests.js';
import { providePrograms } from './programs.js';
import type { Request } from './request.js';

/** A part of the test command. */
export interface Step {
  readonly name: string;
  /** @throws BrokenOff where it cannot be said what passed and what failed */
  readonly run: () => Promise<Counts>;
}

/** Steps for two processors: those of a lane one after the other. */
export interface SideBySide {
  readonly lanes: readonly (readonly Step[])[];
}

/** A program that says by its exit code whether the project is in order; it counts as one test. */
function tool(name: string, program: string, ...parameters: string[]): Step {
  return {
    name,
    run: async () => {
      const passed = (await command(program, ...parameters)) === 0;
      return { passed: Number(passed), failed: Number(!passed) };
    },
  };
}

/** A program that npm installed for the project. */
function installed(name: string, program: string, ...parameters: string[]): Step {
  return tool(name, join('node_modules', '.bin', program), ...parameters);
}

/** A function that throws where the project is not in order; it counts as one test. */
function check(name: string, run: () => unknown): Step {
  return {
    name,
    run: async () => {
      try {
        await run();
        return { passed: 1, failed: 0 };
      } catch (error) {
        if (error instanceof BrokenOff) throw error;
        console.error(error instanceof Error ? error.message : error);
        return { passed: 0, failed: 1 };
      }
    },
  };
}

/** Work that must be done before tests can run; not a test itself. */
function preparation(name: string, run: () => unknown): Step {
  return {
    name,
    run: async () => {
      await run();
      return NONE;
    },
  };
}

function nodeTests({ node }: Request): readonly Step[] {
  return node.length > 0 ? [{ name: 'tests in Node', run: () => runNodeTests(node) }] : [];
}

function browserTests({ browsers }: Request): readonly Step[] {
  return Object.keys(browsers).length > 0
    ? [{ name: 'tests in browsers', run: () => runBrowserTests(browsers) }]
    : [];
}

const TSC = join('node_modules', '@typescript', 'native', 'bin', 'tsc');

/** Quick checks first, then the tests, which read what was built. Those in Node run beside browsers, which often wait. */
export function allSteps(request: Request): readonly (Step | SideBySide)[] {
  return [
    {
      lanes: [
        [
          installed('format', 'prettier', '--check', '--log-level', 'warn', '.'),
          installed(
            'import rules',
            'depcruise',
            '--config',
            '.dependency-cruiser.cjs',
            'src',
            'demo',
            'test',
            'vite',
          ),
          check('generated files', checkGeneratedFiles),
          // By its path: the linter has an older compiler of the same name. One thread, as the other processor lints.
          tool('types', process.execPath, TSC, '-p', 'tsconfig.json', '--singleThreaded'),
          tool('build', 'npm', 'run', 'build'),
        ],
        // As long as all the others.
        [installed('lint', 'eslint', '--max-warnings', '0', '.')],
      ],
    },
    check('programs', providePrograms),
    {
      lanes: [
        browserTests(request),
        [
          ...nodeTests(request),
          check('budgets', checkBudgets),
          installed('package contents', 'publint', '--strict'),
          installed('package types', 'attw', '--pack', '.', '--profile', 'esm-only'),
        ],
      ],
    },
  ];
}

/** Those for some test files alone. */
export function testSteps(request: Request): readonly Step[] {
  return [
    preparation('programs', providePrograms),
    ...(isBuildNeeded(request) ? [preparation('build', build)] : []),
    ...nodeTests(request),
    ...browserTests(request),
  ];
}
