// The schema that editors complete from and the validator must ask for the same.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import lists from 'wordlists'
import { severities } from '../../../src/core/finding'
import { conditionKeys } from '../../../src/core/rules/conditions'
import { categories, entryKeys, profiles } from '../../../src/core/rules/parseRules'

const schema = JSON.parse(readFileSync('wordlists/schema.json', 'utf8'))
const entry = schema.definitions.entry

describe('wordlists/schema.json', () => {
  it('has the keys of the validator', () => {
    assert.deepEqual(Object.keys(entry.properties).sort(), [...entryKeys.required, ...entryKeys.optional].sort())
    assert.deepEqual([...entry.required].sort(), [...entryKeys.required].sort())
    assert.deepEqual(Object.keys(schema.definitions.conditions.properties).sort(), [...conditionKeys].sort())
  })

  it('allows the values of the validator', () => {
    assert.deepEqual(entry.properties.category.enum, categories)
    assert.deepEqual(entry.properties.severity.enum, severities)
    assert.deepEqual(entry.properties.profile.enum, profiles)
  })

  it('accepts every list', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema)
    for (const [file, entries] of Object.entries(lists)) {
      assert.ok(validate(entries), `${file}: ${JSON.stringify(validate.errors?.slice(0, 3))}`)
    }
  })
})
