import { isChromium } from '../core/is-chromium.js';
import { describeAccessibility } from './contract/accessibility.js';
import { describeEvents } from './contract/events.js';
import { describeIsolation } from './contract/isolation.js';
import { describeLanguage } from './contract/language.js';
import { describeLife } from './contract/life.js';
import { describeOptions } from './contract/options.js';
import { describeStates } from './contract/states.js';
import type { ContractSubject } from './contract/subject.js';

/** The promises of every widget; the first group in the test file of each. */
export function describeContract(subject: ContractSubject): void {
  describe('contract', () => {
    describe('life', () => describeLife(subject));
    describe('states', () => describeStates(subject));
    describe('language', () => describeLanguage(subject));
    describe('isolation', () => describeIsolation(subject));
    describe('accessibility', () => describeAccessibility(subject));
    // Nothing of an engine's own is in these.
    if (!isChromium) return;
    describe('options', () => describeOptions(subject));
    describe('events', () => describeEvents(subject));
  });
}
