import { describe, it } from 'node:test';
import { expect } from 'chai';
import { materialType } from '../../../src/dataset/queries/material-type.js';

describe('materialType', () => {
  const types = {
    'application/pdf': 'PDF',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
    'text/html': 'web',
    'video/mp4': 'MP4',
    'image/svg+xml': 'SVG',
  };
  for (const [mediaType, name] of Object.entries(types)) {
    it(`calls ${mediaType} ${name}`, () => {
      expect(materialType(mediaType)).to.equal(name);
    });
  }
});
