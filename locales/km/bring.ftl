### នាំបញ្ជីរបស់អ្នកដទៃចូល (ពី 211 បញ្ជីសេវា ឬតារាងគណនា) និងចែកបញ្ជីឲ្យគេ។ អ្នកស្ម័គ្រចិត្ត និងអ្នកថែបញ្ជីអានវា។

bring-title = នាំ​បញ្ជី​ចូល
bring-about = នាំ​បញ្ជី​សេវា​ចូល ពី 211 បញ្ជី​សេវា ឬ​តារាង​គណនា​របស់​អ្នក​ផ្ទាល់។ អ្វីៗ​កើតឡើង​ក្នុង​កុំព្យូទ័រ​នេះ។ គ្មានអ្វី​ត្រូវ​បាន​ផ្ញើ​ទៅណា​ទេ។
bring-to-giving = ចែក​បញ្ជី​ឲ្យ​គេ

## ជំហានទីមួយ: ជ្រើសឯកសារ។

bring-choose-title = 1. ជ្រើស​បញ្ជី
bring-choose-about = តារាង​គណនា (.csv, .xlsx, .ods) ថត ឬ zip ដែល​មាន​តារាង ឬ​ឯកសារ JSON។ អ្នក​នឹង​ឃើញ​អ្វី​ដែល​មាន​ក្នុង​វា មុននឹង​នាំ​អ្វី​ចូល។
bring-looking = កំពុង​មើល​ក្នុង​វា…
bring-chosen = អ្នក​បាន​ជ្រើស
bring-choose-other = ជ្រើស​ផ្សេង
bring-is-pack = នេះ​ជា​កញ្ចប់: «{ $name }»។ កញ្ចប់​មាន​ហត្ថលេខា និង​មាន​អេក្រង់​ផ្ទាល់​របស់​វា។
bring-to-packs = ទៅ​កញ្ចប់

## ជំហានទីពីរ: អ្វីដែលបានរកឃើញ។

bring-check-title = 2. ពិនិត្យ​ថា​វា​ជា​អ្វី
bring-found-format = បញ្ជី​នេះ​មាន​ទម្រង់​ធម្មតា ដែល 211 និង​បញ្ជី​សេវា​នានា​ប្រើ​សម្រាប់​ប្តូរ​បញ្ជី​គ្នា។ ឈ្មោះ​របស់​វាគឺ Open Referral HSDS ហើយ​នេះ​ជា​កំណែ { $version }។
bring-found-services = សេវា { $count }
bring-found-organizations = ស្ថាប័ន { $count }
bring-found-rows = ជួរដេក { $count }
bring-source-title = វា​មក​ពីណា
bring-update-title = តើ​នេះ​ជា​ច្បាប់​ថ្មី​ជាង នៃ​បញ្ជី​ដែល​មាន​នៅ​ទីនេះ​ហើយ​មែនទេ?
bring-update-new = ទេ វា​ជា​បញ្ជី​ថ្មី
bring-source = ឈ្មោះ​ខ្លី
bring-source-about = សម្រាប់​កុំព្យូទ័រ។ ពេល​អ្នក​នាំ​ច្បាប់​ថ្មី​ជាង​ចូល សូម​ប្រើ​ឈ្មោះ​ខ្លី​ដដែល: ពេល​នោះ កំណត់ត្រា​ដដែល​ត្រូវ​បាន​ធ្វើឲ្យ​ថ្មី ហើយ​គ្មាន​កំណត់ត្រា​ណា​ស្ទួន​ទេ។
bring-source-known = បញ្ជី​ដែល​មានឈ្មោះ​ខ្លី​នេះ មាន​នៅ​ទីនេះ​ហើយ: «{ $name }»។ កំណត់ត្រា​របស់​វា​នឹង​ត្រូវ​ធ្វើឲ្យ​ថ្មី។ កំណត់ត្រា​ដែល​លែង​មាន​ក្នុង​ច្បាប់​ថ្មី នឹង​ត្រូវ​យកចេញ។
bring-source-missing = សូម​សរសេរ​ឈ្មោះ​ខ្លី។
bring-name = ឈ្មោះ​ដែល​មនុស្ស​នឹង​ឃើញ
bring-name-about = វា​បង្ហាញ​លើ​កំណត់ត្រា​នីមួយៗ ជា​ប្រភព​របស់​វា។ ឧទាហរណ៍: Example County 211។
bring-name-missing = សូម​សរសេរ​ឈ្មោះ ដើម្បីឲ្យ​មនុស្ស​ដឹង​ថា​កំណត់ត្រា​មក​ពីណា។
bring-licence = លក្ខខណ្ឌ​ប្រើប្រាស់ បើ​អ្នក​ដឹង
bring-licence-about = ឧទាហរណ៍: CC BY 4.0។ សូម​ទុក​ទទេ បើ​បញ្ជី​មិន​ប្រាប់។
bring-private-title = រឿង​ឯកជន
bring-private = នាំ​ចូល​អ្វី​ដែល​សម្គាល់ថា​ឯកជន​ដែរ
bring-private-about = សូម​កុំ​បើក​វា លើកលែងតែ​ម្ចាស់​បញ្ជី​បាន​ប្រាប់​ឲ្យ​បើក។ អ្វី​ដែល​សម្គាល់ថា​ឯកជន អាច​ជា​អាសយដ្ឋាន​នៃជម្រក​មួយ។ បើ​វា​ធ្លាក់​ដល់​ដៃ​អ្នក​ដែល​មិន​គួរ​ដឹង អាច​មាន​មនុស្ស​ត្រូវ​គេ​ធ្វើបាប។
bring-private-on = រឿង​ឯកជន​នឹង​ត្រូវ​នាំ​ចូល។ អ្នកណា​ដែល​ប្រើ​កម្មវិធី​នេះ អាច​នឹង​ឃើញ​វា។
bring-start = នាំ​បញ្ជី​នេះ​ចូល
bring-start-about = អ្នក​អាច​ឈប់​ពេល​ណា​ក៏បាន។ ពេល​នោះ អ្វីៗ​នៅ​ដូចមុន។

## ជំហានទីពីរ សម្រាប់តារាងគណនា: ជួរឈរនីមួយៗជាអ្វី។

bring-sheet = សន្លឹក
bring-sheet-hidden = { $name } (លាក់)
bring-sheet-language = ភាសា​ដែល​វា​ត្រូវ​បាន​សរសេរ
bring-sheet-state = រដ្ឋ បើ​សន្លឹក​មិន​ប្រាប់
bring-sheet-state-none = គ្មាន​រដ្ឋ
bring-columns-title = ក្នុង​ជួរឈរ​នីមួយៗ​មាន​អ្វី?
bring-columns-about = យើង​បាន​ទាយ​ពី​ក្បាល​ជួរឈរ និង​ពី​អ្វី​ដែល​មាន​ក្នុង​ជួរឈរ។ សូម​មើល​ជួរឈរ​នីមួយៗ។
bring-columns-open = យើង​មិន​អាច​ទាយ​ជួរឈរ { $count } បានទេ។ សូម​ជ្រើស​ថា​វា​ជា​អ្វី។
bring-columns-no-name = មិនទាន់​មាន​ជួរឈរ​ណា​ជា​ឈ្មោះ​ទេ។ សូម​ជ្រើស​ថា ជួរឈរ​ណា​មានឈ្មោះ​នៃ​សេវា​នីមួយៗ។
bring-column-blank = ជួរឈរ​ទី { $number }
bring-column-empty = ក្នុង​ជួរដេកដំ​បូងៗ គ្មានអ្វី​ទេ
bring-sure-certain = យើង​ប្រាកដ
bring-sure-likely = ប្រហែល
bring-sure-unknown = សូម​ជ្រើស
bring-sure-chosen = បាន​ជ្រើស
bring-group-about = អំពី​វា
bring-group-reach = របៀប​ទាក់ទង
bring-group-where = វា​នៅ​ទីណា
bring-group-who = អ្នកណា និង​អ្វី
bring-group-keep = ទុក ឬ​មិន​យក
bring-mapping-about = អ្នក​អាច​ទុក​ជម្រើស​ទាំងនេះ​ជា​ឯកសារ ហើយ​ប្រើ​វា​សម្រាប់​ច្បាប់​បន្ទាប់​នៃ​តារាង​គណនា​នេះ។
bring-mapping-use = ប្រើ​ជម្រើស​ដែល​អ្នក​បាន​ទុក
bring-mapping-keep = ទុក​ជម្រើស​ទាំងនេះ​ជា​ឯកសារ
bring-mapping-use-title = ឯកសារ​ណា​មាន​ជម្រើស?
bring-mapping-used = ឥឡូវ ជួរឈរ​ត្រូវ​បាន​កំណត់​ដូច​ក្នុង​ឯកសារ​នោះ។
bring-mapping-keep-title = ទុក​ជម្រើស​នៅ​ទីណា?
bring-mapping-keep-about = ឯកសារ​នេះ​មាន​ក្បាល​ជួរឈរ និង​អ្វី​ដែល​អ្នក​បាន​ជ្រើស។ វា​គ្មាន​ជួរដេក​ទេ។
bring-preview-title = ជួរដេកដំ​បូងៗ នឹង​ចូល​មក​ដូច​នេះ
bring-preview-busy = កំពុង​អាន​ជួរដេក​ម្តង​ទៀត…
bring-preview-none = គ្មាន​ជួរដេក​នៅ​ក្រោម​ក្បាល​ជួរឈរ​ទេ។
bring-preview-row = ជួរដេក​ទី { $line }
bring-preview-aside = នឹង​ត្រូវ​ទុក​ដោយឡែក
bring-preview-empty = គ្មានអ្វី​ក្នុង​ជួរដេក​នេះ នឹង​ចូល​មក​ទេ។
bring-preview-more = បង្ហាញ​ជួរដេក { $count } ទៀត

## ជំហានទីបី: នាំចូល។

bring-running-title = 3. កំពុង​នាំ​ចូល
bring-count = { $count }

## ជំហានទីបួន: របាយការណ៍។

bring-report-title = 4. អ្វី​ដែល​បាន​ចូល
bring-changes-title = ក្នុង​បញ្ជី​ជំនួយ
bring-changes-added = ថ្មី
bring-changes-changed = បាន​ប្តូរ
bring-changes-removed = លែង​មាន
bring-changes-same = ដូចមុន
bring-named-added = កំណត់ត្រា​ថ្មី { $count }
bring-named-changed = កំណត់ត្រា { $count } ដែល​បាន​ប្តូរ
bring-named-removed = កំណត់ត្រា { $count } ដែល​លែង​មាន
bring-named-more = និង { $count } ទៀត។
bring-clean = គ្រប់​ជួរដេក​បាន​ចូល​ដូច​ដែល​បាន​សរសេរ។ គ្មានអ្វី​ត្រូវ​កែ​ទេ។
bring-reasons-title = អ្វី​ដែល​យើង​បាន​ធ្វើ​ចំពោះ​ជួរដេក​នីមួយៗ
bring-reasons-about = បញ្ជី​ក្នុង​ជីវិត​ពិត មិនដែល​ល្អឥតខ្ចោះ​ទេ។ គ្មានអ្វី​ត្រូវ​បាន​ប្តូរ ដោយ​មិនបាន​រាប់​នៅ​ទីនេះ​ទេ។
bring-outcome-repaired = កែ​រួច
bring-outcome-kept = ទុក​ដូច​ដើម
bring-outcome-quarantined = ទុក​ដោយឡែក
bring-outcome-left_out = មិន​យក ព្រោះជា​រឿង​ឯកជន
bring-outcome-about-repaired = ទាំងនេះ​បាន​ចូល។ យើង​ប្រាកដ​ថា​ត្រូវ​កែ​យ៉ាងណា។
bring-outcome-about-kept = ទាំងនេះ​បាន​ចូល ដោយ​ពាក្យ​ដើម។ គួរ​មាន​មនុស្ស​មើល​វា។
bring-outcome-about-quarantined = ទាំងនេះ​មិនបាន​ចូល​ទេ។ សូម​កែ​វា​ក្នុង​បញ្ជី ហើយ​នាំ​ចូល​ម្តង​ទៀត។
bring-outcome-about-left_out = ទាំងនេះ​មិនបាន​ចូល​ទេ ដើម្បី​កុំឲ្យ​នរណា​មាន​គ្រោះថ្នាក់។ យើង​មិន​បង្ហាញ​ថា​វា​ប្រាប់​អ្វី​ទេ។
bring-row-file = ឯកសារ
bring-row-line = បន្ទាត់
bring-row-column = ជួរឈរ
bring-row-outcome = អ្វី​ដែល​យើង​បាន​ធ្វើ
bring-row-reason = ហេតុអ្វី
bring-row-value = អ្វី​ដែល​មាន​នៅ​ទីនោះ
bring-row-whole = ឯកសារ​ទាំង​មូល
bring-rows-more = និង { $count } ទៀត។ វា​មាន​ក្នុង​របាយ​ការណ៍​ដែល​អ្នក​អាច​រក្សាទុក។
bring-rows-saved = របាយ​ការណ៍​ដែល​អ្នក​អាច​រក្សាទុក ប្រាប់​ថា​ជា​ជួរដេក​ណាខ្លះ។
bring-report-save = រក្សាទុក​របាយ​ការណ៍
bring-report-save-title = ទុក​របាយ​ការណ៍​នៅ​ទីណា?
bring-report-save-about = វា​ជា​តារាង (.csv) ដែល​បើក​បាន​ក្នុង​កម្មវិធី​តារាង​គណនា​ណា​ក៏បាន។ វា​បង្ហាញ​ជួរដេក​នីមួយៗ​ដែល​បាន​កែ បាន​ទុក ឬ​ទុក​ដោយឡែក។ សូម​ទុក​វា​នៅ​កន្លែង​ដែល​មានតែ​អ្នក​មើល​ខុសត្រូវ​បញ្ជី​អាច​ឃើញ​វា។
bring-report-find = ស្វែងរក​ក្នុង​បញ្ជី​ជំនួយ
bring-report-again = នាំ​បញ្ជី​ផ្សេង​ចូល

## ចែកបញ្ជីឲ្យគេ។

bring-give-title = ចែក​បញ្ជី​ឲ្យ​គេ
bring-give-about = រក្សាទុក​កំណត់ត្រា​ជា​ឯកសារ ដែល 211 បញ្ជី​សេវា និង​កម្មវិធី​ផ្សេង​អាច​អាន​បាន។ ទម្រង់​នេះ​មានឈ្មោះ Open Referral HSDS កំណែ 3.1។
bring-give-which = កំណត់ត្រា​ណា?
bring-give-none = សូម​ជ្រើស​យ៉ាងតិច​មួយ។
bring-give-empty = មិនទាន់​មាន​បញ្ជី​សម្រាប់​ចែក​ឲ្យ​គេ​ទេ។
bring-give-form = ឯកសារ​ប្រភេទ​ណា?
bring-give-tables = តារាង​ក្នុង​ឯកសារ zip មួយ
bring-give-tables-about = សម្រាប់​កម្មវិធី​ភាគ​ច្រើន និង​សម្រាប់​បើក​ជា​តារាង​គណនា។
bring-give-json = ឯកសារ JSON មួយ
bring-give-json-about = សម្រាប់​អ្នកធ្វើ​គេហទំព័រ និង​កម្មវិធី។
bring-give-where = ទុក​វា​នៅ​ទីណា?
bring-give-looking = កំពុង​មើល​ថា​មាន​បញ្ជី​ណាខ្លះ…

## ជួរឈរនៃតារាងគណនាជាអ្វី: ជម្រើស។ ខ្លី។

bring-target-ignore = មិន​យក
bring-target-keep_as_is = ទុក តែ​មិន​បង្ហាញ
bring-target-name = ឈ្មោះ
bring-target-organization = ស្ថាប័ន
bring-target-other_name = ឈ្មោះ​ផ្សេង
bring-target-description = វា​ធ្វើអ្វី
bring-target-more = បន្ថែម​អំពី​វា
bring-target-phone = លេខទូរស័ព្ទ
bring-target-phone_label = ជា​លេខ​របស់​អ្នកណា
bring-target-text_number = លេខ​សម្រាប់​ផ្ញើ​សារ (text)
bring-target-whatsapp = លេខ WhatsApp
bring-target-email = អ៊ីមែល
bring-target-website = គេហទំព័រ
bring-target-address = អាសយដ្ឋាន​ពេញ
bring-target-street = ផ្លូវ និង​លេខ
bring-target-city = ទីក្រុង
bring-target-state = រដ្ឋ
bring-target-zip_code = លេខ ZIP code
bring-target-country = ប្រទេស
bring-target-latitude = រយៈទទឹង
bring-target-longitude = រយៈ​បណ្តោយ
bring-target-languages = ភាសា​ដែលគេ​និយាយ
bring-target-interpreter = មាន​អ្នកបកប្រែ
bring-target-hours = ម៉ោង​បើក
bring-target-cost = តម្លៃ​ប៉ុន្មាន
bring-target-eligibility = អ្នកណា​អាច​មក
bring-target-kind = ប្រភេទ​ជំនួយ
bring-target-need = អ្វី​ដែល​មនុស្ស​ត្រូវការ
bring-target-community = សហគមន៍​ដែលគេ​បម្រើ
bring-target-checked_date = ថ្ងៃ​ដែល​បាន​ពិនិត្យ
bring-target-status = វា​នៅ​មាន​ឬ​អត់
bring-target-id = លេខ​ផ្ទាល់​របស់​ជួរដេក
bring-target-credit = សហគមន៍​ម្ចាស់​ដើម​នៃ​វិធី​ព្យាបាល
bring-target-openness = អ្នកដទៃ​អាច​ប្រើ​វិធី​នេះ​ឬ​អត់
bring-target-confidential = ទី​កន្លែង​ជា​សម្ងាត់
bring-target-notes = កំណត់ចំណាំ​ផ្ទាល់ មិន​ត្រូវ​បង្ហាញ
bring-target-public = អាច​បង្ហាញ​ដល់​មនុស្ស​ទាំងអស់​ឬ​អត់

## អ្វីដែលបានធ្វើចំពោះជួរដេក ឬតម្លៃមួយ ហើយហេតុអ្វី។ ប្រយោគខ្លីៗ។

bring-reason-mojibake = អក្សរ​ខូច​រូប ហើយ​ត្រូវ​បាន​កែ។
bring-reason-not_utf8 = ឯកសារ​នេះ​ត្រូវ​បាន​រក្សាទុក​តាម​របៀប​សរសេរ​អក្សរ​ចាស់។ យើង​បាន​អាន​វា​តាម​របៀប​នោះ។
bring-reason-byte_order_mark = មាន​សញ្ញា​មើល​មិនឃើញ​នៅ​ដើម​ឯកសារ។ យើង​បាន​យក​វា​ចេញ។
bring-reason-escaped_newline = មាន​កូដ​ចុះបន្ទាត់​ក្នុង​អត្ថបទ។ ឥឡូវ​វា​ជា​ការ​ចុះបន្ទាត់​ពិត។
bring-reason-html = មាន​កូដ​គេហទំព័រ​ក្នុង​អត្ថបទ។ យើង​បាន​យក​វា​ចេញ។
bring-reason-marker = មាន​សញ្ញា​របស់​កម្មវិធី​ផ្សេង​ក្នុង​អត្ថបទ។ យើង​បាន​យក​វា​ចេញ។
bring-reason-control_character = យើង​បាន​យក​តួអក្សរ​មើល​មិនឃើញ​ចេញ។
bring-reason-no_scheme = ខ្វះ​ផ្នែក​ដើម​នៃ​អាសយដ្ឋាន​គេហទំព័រ (https://)។ យើង​បាន​បន្ថែម​វា។
bring-reason-phone_written = លេខទូរស័ព្ទ​ត្រូវ​បាន​សរសេរ​តាម​របៀប​ដែល​ហៅ​មិនបាន។ ឥឡូវ​វា​ជា​លេខ​សម្រាប់​ហៅ។
bring-reason-phone_extension = លេខ​បន្ត (extension) នៅ​ជាប់​នឹង​លេខទូរស័ព្ទ។ ឥឡូវ​វា​នៅ​ដោយឡែក។
bring-reason-several_phones = មាន​លេខ​ច្រើន​ក្នុង​ប្រអប់​មួយ។ ឥឡូវ​លេខ​នីមួយៗ​នៅ​ដោយឡែក។
bring-reason-ragged = ជួរដេក​នេះ​មាន​ប្រអប់​ច្រើន​ពេក ឬ​តិច​ពេក។ យើង​បាន​តម្រូវ​វា​នឹង​ក្បាល​ជួរឈរ។
bring-reason-id_derived = លេខ​ផ្ទាល់​របស់​ជួរដេក ត្រូវ​បាន​ប្តូរ​ជា​លេខ​ដែល​គ្រប់​កម្មវិធី​យល់។
bring-reason-id_missing = ជួរដេក​នេះ​គ្មាន​លេខ​ផ្ទាល់​ទេ។ យើង​បាន​ដាក់​លេខ​ឲ្យ​វា។
bring-reason-hours_read = ម៉ោង​បើក​ត្រូវ​បាន​សរសេរ​ជា​ប្រយោគ។ យើង​បាន​យល់​វា។
bring-reason-status_read = មាន​ពាក្យ​មួយ​ប្រាប់​ថា វា​នៅ​មាន​ឬ​អត់។ យើង​បាន​យល់​វា។
bring-reason-phone_not_understood = នៅ​ទីនេះ យើង​រក​មិនឃើញ​លេខ​សម្រាប់​ហៅ​ទេ។
bring-reason-hours_not_understood = យើង​មិន​យល់​ម៉ោង​បើក​ទេ។ វា​ត្រូវ​បាន​ទុក​ដូច​ដែល​បាន​សរសេរ។
bring-reason-language_not_understood = យើង​មិន​ប្រាកដ​ថា​នេះ​ជា​ភាសា​អ្វី។ វា​ត្រូវ​បាន​ទុក​ដូច​ដែល​បាន​សរសេរ។
bring-reason-date_not_understood = យើង​មិន​យល់​កាលបរិច្ឆេទ​ទេ។
bring-reason-address_not_understood = នេះ​មិនមែន​ជា​អាសយដ្ឋាន​គេហទំព័រ ឬ​អ៊ីមែល​ដែល​ប្រើ​បានទេ។
bring-reason-no_place_on_earth = ចំណុច​លើ​ផែន​ទីនេះ មិនមែន​ជា​កន្លែង​ពិត​ទេ។ យើង​មិន​ប្រើ​វា​ទេ។
bring-reason-all_inactive = គ្រប់​សេវា​ក្នុង​បញ្ជី ត្រូវ​បាន​សម្គាល់ថា​មិន​ដំណើរការ។ វា​មិន​អាច​ត្រឹមត្រូវ​ទេ ដូច្នេះ​យើង​មិន​ប្រើ​សញ្ញា​នោះ​ទេ។
bring-reason-unknown_column = យើង​មិន​ស្គាល់​ជួរឈរ​នេះ​ទេ។ វា​ត្រូវ​បាន​ទុក និង​ចែក​ចេញ​វិញ តែ​មិន​បង្ហាញ​ទេ។
bring-reason-unknown_table = យើង​មិន​ស្គាល់​តារាង​នេះ​ទេ។ វា​ត្រូវ​បាន​ទុក និង​ចែក​ចេញ​វិញ តែ​មិន​បង្ហាញ​ទេ។
bring-reason-value_not_understood = យើង​មិនដឹង​ថា នៅ​ទីនេះ​វា​មាន​ន័យ​អ្វី​ទេ។ វា​ត្រូវ​បាន​ទុក​ដូច​ដែល​បាន​សរសេរ។
bring-reason-name_shared = ជួរដេក​ផ្សេង​មាន​ឈ្មោះ​ដូចគ្នា ហើយ​មិន​ប្រាកដ​ថា​មួយ​ណា​មាន​ពី​មុន​ទេ។ វា​ជា​កំណត់ត្រា​ថ្មី។
bring-reason-too_large = មាន​ប្រអប់ ឬ​ជួរដេក​វែង​ហួសហេតុ។
bring-reason-quote_not_closed = មាន​សញ្ញា​សម្រង់​បើក តែ​មិនដែល​បិទ។
bring-reason-name_missing = វា​គ្មាន​ឈ្មោះ​ទេ។
bring-reason-duplicate_id = ជួរដេក​ផ្សេង​មាន​លេខ​ដូចគ្នា តែ​ប្រាប់​រឿង​ខុសគ្នា។
bring-reason-orphan = វា​ជា​របស់​កំណត់ត្រា​ដែល​មិន​មាន​ក្នុង​បញ្ជី។
bring-reason-bad_json = ផ្នែក​នេះ​នៃ​ឯកសារ​ខូច ហើយ​អាន​មិនបានទេ។
bring-reason-practice_uncredited = វិធី​ព្យាបាល​មួយ មិន​ប្រាប់​ថា​សហគមន៍​ណា​ជា​ម្ចាស់​ដើម។
bring-reason-rule_broken = វា​ខុស​នឹង​ច្បាប់​ដែល​ការ​ពារ​មនុស្ស​ពេល​មាន​វិបត្តិ។
bring-reason-unreadable = អាន​ឯកសារ​នេះ​មិនបានទេ។
bring-reason-marked_private = បញ្ជី​សម្គាល់​វា​ថា​ជា​រឿង​ឯកជន។
bring-reason-staff_contact = វា​ជា​ឈ្មោះ អ៊ីមែល ឬ​លេខ​ផ្ទាល់​របស់​អ្នកធ្វើ​ការ​នៅ​ទីនោះ។
