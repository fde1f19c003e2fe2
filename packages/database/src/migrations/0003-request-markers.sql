-- Cases in shape 2: each item says whether its request is marked as retrospective, and whether as an
-- associated surgical service. Of the cases that are there, the request's wording tells it.

UPDATE imr_case SET
  schema_version = 2,
  data = data || jsonb_build_object(
    'schemaVersion', 2,
    'disputedItems', (
      SELECT coalesce(jsonb_agg(item || jsonb_build_object(
        'retrospective', item ->> 'request' ~* '\mretro(spective(ly)?)?\M(?!-)',
        'associatedSurgicalService',
          item ->> 'request' ~* '^(\d{1,2}[.)] ?)?associated ?surgical ?(service|procedure|item)s?\M'
      ) ORDER BY place), '[]')
      FROM jsonb_array_elements(data -> 'disputedItems') WITH ORDINALITY AS items (item, place)
    )
  )
WHERE schema_version = 1;
