-- Cases in shape 3: the subcategory of a service is one of its category's, or null. What was written
-- in other capitals is taken for it; other words go to the service's name, behind the one there is.

UPDATE imr_case SET
  schema_version = 3,
  data = data || jsonb_build_object(
    'schemaVersion', 3,
    'disputedItems', (
      SELECT coalesce(jsonb_agg(
        jsonb_set(item, '{service}', item -> 'service' || CASE
          WHEN item #>> '{service,subcategory}' IS NULL THEN '{}'
          WHEN known.subcategory IS NOT NULL
            THEN jsonb_build_object('subcategory', known.subcategory)
          WHEN trim(item #>> '{service,subcategory}') = '' THEN '{"subcategory": null}'
          ELSE jsonb_build_object('subcategory', null, 'name', CASE
            WHEN coalesce(trim(item #>> '{service,name}'), '') = ''
              THEN item #>> '{service,subcategory}'
            ELSE format('%s (%s)', item #>> '{service,name}', item #>> '{service,subcategory}')
          END)
        END)
        ORDER BY place), '[]')
      FROM jsonb_array_elements(data -> 'disputedItems') WITH ORDINALITY AS items (item, place)
      LEFT JOIN (VALUES
        ('Diagnostic Testing', 'Imaging & Radiology'),
        ('Diagnostic Testing', 'EMG/NCV/NCS'),
        ('Diagnostic Testing', 'Lab & Pathology'),
        ('Diagnostic Testing', 'Other Diagnostic Tests'),
        ('DMEPOS', 'DME'),
        ('DMEPOS', 'Electrical Stimulation'),
        ('DMEPOS', 'Prosthetics/Orthotics'),
        ('DMEPOS', 'Supplies'),
        ('Evaluation & Management', 'Dental Services'),
        ('Evaluation & Management', 'Medical Specialties'),
        ('Injection', 'Facet Injection'),
        ('Injection', 'Injection'),
        ('Pharmaceuticals', 'Adrenal Cortical Steroids'),
        ('Pharmaceuticals', 'Alpha-blocker'),
        ('Pharmaceuticals', 'Androgens & Anabolic Steroids'),
        ('Pharmaceuticals', 'AntiAnxiety'),
        ('Pharmaceuticals', 'Anti-coagulant'),
        ('Pharmaceuticals', 'Antidepressant'),
        ('Pharmaceuticals', 'Antidiabetics'),
        ('Pharmaceuticals', 'Antiemetic'),
        ('Pharmaceuticals', 'Anti-epilepsy Drugs'),
        ('Pharmaceuticals', 'Antihistamine'),
        ('Pharmaceuticals', 'Antihypertensive'),
        ('Pharmaceuticals', 'Anti-infectives'),
        ('Pharmaceuticals', 'Antimigraine Agent'),
        ('Pharmaceuticals', 'Asthma Medications'),
        ('Pharmaceuticals', 'Atypical Antipsychotic'),
        ('Pharmaceuticals', 'Barbiturates'),
        ('Pharmaceuticals', 'Benzodiazepines'),
        ('Pharmaceuticals', 'Beta-blocker'),
        ('Pharmaceuticals', 'Bisphosphonates'),
        ('Pharmaceuticals', 'Calcium Channel Blocker'),
        ('Pharmaceuticals', 'Cannabinoids'),
        ('Pharmaceuticals', 'Dopamine Agonists'),
        ('Pharmaceuticals', 'Fibric Acid'),
        ('Pharmaceuticals', 'GI Agents'),
        ('Pharmaceuticals', 'H2 Blocker'),
        ('Pharmaceuticals', 'Hormones'),
        ('Pharmaceuticals', 'Impotence Agents'),
        ('Pharmaceuticals', 'Injection'),
        ('Pharmaceuticals', 'Misc Analgesics'),
        ('Pharmaceuticals', 'Muscle Relaxant'),
        ('Pharmaceuticals', 'NSAID'),
        ('Pharmaceuticals', 'Nutritional Products'),
        ('Pharmaceuticals', 'Opioids'),
        ('Pharmaceuticals', 'Opioid Antagonist'),
        ('Pharmaceuticals', 'Proton Pump Inhibitors'),
        ('Pharmaceuticals', 'Sedative-hypnotics'),
        ('Pharmaceuticals', 'Statin'),
        ('Pharmaceuticals', 'Topical Analgesics'),
        ('Pharmaceuticals', 'Topical Compounds'),
        ('Pharmaceuticals', 'TNF Modifiers'),
        ('Pharmaceuticals', 'Viscosupplementation'),
        ('Psych Services', 'Evaluation & Management'),
        ('Psych Services', 'Therapies'),
        ('Rehabilitation', 'Acupuncture'),
        ('Rehabilitation', 'Chiropractic'),
        ('Rehabilitation', 'Physical Therapy/Occupational Therapy (PT/OT)'),
        ('Rehabilitation', 'Other Therapies'),
        ('Surgery', 'Adjunct Surgical Services'),
        ('Surgery', 'Arthroscopic Surgery'),
        ('Surgery', 'Non-arthroscopic Surgery'),
        ('Surgery', 'Spine'),
        ('Surgery', 'Surgical Consult')
      ) AS known (category, subcategory)
        ON known.category = item #>> '{service,category}'
        AND lower(known.subcategory) = lower(trim(item #>> '{service,subcategory}'))
    )
  )
WHERE schema_version = 2;
