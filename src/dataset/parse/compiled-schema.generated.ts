/**
 * The structure of the schemas in src/dataset/schema, generated from them by `npm run generate`: each record with its
 * fields as `name:kind`, `?` for what may be missing, `*` for a list, `@` for the ids of a list, `!` for a rule.
 */
export const COMPILED_SCHEMA: Readonly<Record<string, string>> = {
  organisation: 'id:identifier name:text shortName?:text url?:web-address',
  series:
    'id:identifier name:text description?:long-text audience?:text organisers?:@organisations* url?:web-address',
  person:
    'id:identifier name:plain-text title?:text organisation?:@organisations bio?:long-text photo?:photo links?:link* email?:email phone?:phone',
  photo: 'src:web-address alt:text consent:consent',
  link: 'title:text url:web-address language?:language',
  conference:
    'id:identifier series?:@series title?:text theme?:text start?:date end?:date dateCertainty?:stated|inferred timeZone?:time-zone status:scheduled|cancelled|postponed|moved-online attendance?:onsite|online|mixed venue?:venue organisers?:@organisations* audience?:text summary?:text description?:long-text perspectives?:text* topics?:text* sessions?:session* materials?:material* links?:link* registration?:registration accessibility?:hearing-loop|sign-language|captioning|step-free|accessible-toilet|quiet-room|assistance-dogs|companion-ticket* sources?:source* !date-order',
  venue:
    'name?:text street?:plain-text postalCode?:plain-text city?:plain-text country?:country url?:web-address',
  session:
    'id:identifier kind:keynote|talk|workshop|panel|break|other title?:text language?:language abstract?:long-text speakers?:@people* start?:date end?:date room?:text track?:text materials?:material* accessibility?:hearing-loop|sign-language|captioning|step-free|accessible-toilet|quiet-room|assistance-dogs|companion-ticket* status?:scheduled|cancelled|postponed|moved-online !date-order !session-title',
  material:
    'title:text url?:web-address mediaType?:media-type language?:language bytes?:whole-number speakers?:@people*',
  registration:
    'url?:web-address opens?:date closes?:date price?:price status?:not-open|open|waiting-list|sold-out|closed',
  price: 'amount:amount currency:currency note?:text',
  source: 'title:text url?:web-address date?:date supports?:long-text',
  contact:
    'id:identifier person?:@people name?:plain-text title?:text organisation?:@organisations email?:email phone?:phone hours?:text !contact-name',
  activity:
    'id:identifier title:text description?:long-text url?:web-address start?:date end?:date !date-order',
  newsletter: 'id:identifier title:text description?:long-text url?:web-address',
  dataset:
    '$schema?:string schemaVersion:version language:language timeZone:time-zone updated?:date source?:source organisations?:organisation* publisher?:@organisations series?:series* people?:person* conferences?:conference* contacts?:contact* activities?:activity* newsletters?:newsletter*',
};
