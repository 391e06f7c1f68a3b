### កន្លែងបកប្រែ: អ្នកចេះភាសាម្នាក់ សរសេរពាក្យរបស់កម្មវិធីជាភាសានោះ ម្តងមួយអត្ថបទ។ គេប្រហែលជាមិនសូវចេះកុំព្យូទ័រទេ។
### «អត្ថបទ» គឺប្រយោគមួយ ឬស្លាកមួយរបស់កម្មវិធី។ ប្រើពាក្យងាយៗគ្រប់កន្លែង។

## ការចាប់ផ្តើម។

translate-title = បកប្រែ
translate-about = នៅ​ទីនេះ អ្នក​អាច​សរសេរ​ពាក្យ​របស់​កម្មវិធី​នេះ ជា​ភាសា​របស់​អ្នក ម្តង​មួយ​អត្ថបទ។ មិន​ត្រូវការ​គណនី (account) ឬ​អ៊ីនធឺណិត​ទេ។ អ្វីៗ​ដែល​អ្នក​សរសេរ នៅ​ក្នុង​ថត​ដែល​អ្នក​ជ្រើស រហូតដល់​អ្នក​ប្រគល់​វា​ឲ្យ​គេ។
translate-folder = ថត​សម្រាប់​រក្សាទុក​ការងារ​របស់​អ្នក
translate-folder-about = ថត​ផ្ទាល់​របស់​អ្នក ប្រហែលជា​ក្នុង USB។ បើ​អ្នក​ធ្លាប់​បកប្រែ​នៅ​ទីនេះ​ពីមុន សូម​ជ្រើស​ថត​ដដែល​នោះ​ម្តង​ទៀត។
translate-language-other = ភាសា​ដែល​មិនទាន់​មាន​នៅ​ទីនេះ
translate-tag = កូដ​ខ្លី​របស់​ភាសា
translate-tag-about = អក្សរ​អង់គ្លេស​ពីរ ឬ​បី​តួ ឧទាហរណ៍ so សម្រាប់​ភាសា​សូម៉ាលី។ បើ​ភាសា​នោះ​សរសេរ​ដោយ​ប្រើ​អក្សរ​លើស​ពី​មួយ​ប្រភេទ សូម​បន្ថែម​ប្រភេទ​អក្សរ ឧទាហរណ៍ pa-Arab។
translate-own-name = ឈ្មោះ​ភាសា​នោះ ជា​ភាសា​នោះ​ផ្ទាល់ និង​ជា​អក្សរ​របស់​វា
translate-english-name = ឈ្មោះ​របស់​វា ជា​ភាសាអង់គ្លេស
translate-open = បើក

## បញ្ជីអត្ថបទ។

translate-counts = ការងារ​បាន​ដល់​ណា​ហើយ
translate-counts-all = អត្ថបទ​ទាំងអស់
translate-counts-critical = អត្ថបទ​សំខាន់​បំផុត
translate-critical-about = អត្ថបទ​សំខាន់​បំផុត គឺ​អត្ថបទ​ដែល​អ្នក​មាន​គ្រោះថ្នាក់​អាន ឬ​ប្រាប់​ពី​សិទ្ធិ​ដែល​ច្បាប់​ឲ្យ​គេ។ សូម​បកប្រែ​អត្ថបទ​ទាំងនេះ​ដោយ​មិន​ប្រញាប់។
translate-counts-total = សរុប
translate-standing-missing = មិនទាន់​បកប្រែ
translate-standing-source_changed = ភាសាអង់គ្លេស​បាន​ប្តូរ
translate-standing-machine = ម៉ាស៊ីន​ព្រាង
translate-standing-unreviewed = មនុស្ស​ទី​ពីរ​មិនទាន់​អាន
translate-standing-trusted = ពិនិត្យ​រួច
translate-critical = សំខាន់​បំផុត
translate-unsaved = មិនទាន់​រក្សាទុក
translate-search = រក​ក្នុង​អត្ថបទ​ភាសាអង់គ្លេស
translate-filter-standing = បង្ហាញ
translate-filter-area = ផ្នែក​នៃ​កម្មវិធី
# «ទាំងអស់» មានក្នុង translate-none ដែរ: ប្រើពាក្យដដែល។
translate-filter-all = ទាំងអស់
translate-shown = អត្ថបទ { $count }
translate-none = គ្មាន​អត្ថបទ​បែប​នេះ​ទេ។ សូម​ជ្រើស «ទាំងអស់» ដើម្បី​មើល​អត្ថបទ​ផ្សេងទៀត។
translate-more = បង្ហាញ​បន្ថែម
translate-undo = ត្រឡប់ទៅ​មុន​ពេល​រក្សាទុក​ចុង​ក្រោយ
translate-undone = បាន​ត្រឡប់ទៅ​មុន​ពេល​រក្សាទុក​ចុង​ក្រោយ​ហើយ។
translate-close = បិទ​កន្លែង​បកប្រែ
translate-close-unsaved = អ្នក​មិនទាន់​បាន​រក្សាទុក​ពាក្យ​ដែល​អ្នក​បាន​សរសេរ ក្នុង​អត្ថបទ { $count } ទេ។ បើ​បិទ​ឥឡូវ​នេះ ពាក្យ​ទាំងនោះ​នឹង​បាត់។

## អត្ថបទមួយ។

translate-to-list = ត្រឡប់ទៅ​បញ្ជី
translate-previous = មុន
translate-next = បន្ទាប់
translate-english = ភាសាអង់គ្លេស
translate-pills-about = ពាក្យ​ក្នុង​ប្រអប់​តូច កម្មវិធី​បំពេញ​ដោយ​ខ្លួន​វា។ សូម​ចុច​ពាក្យ​មួយ ដើម្បី​ដាក់​វា​ក្នុង​អត្ថបទ​របស់​អ្នក។
translate-notes = ចំណុច​ត្រូវ​ដឹង
translate-before = អត្ថបទ​មុន​វា
translate-after = អត្ថបទ​បន្ទាប់​ពី​វា
translate-where = កន្លែង​ដែល​ឃើញ​វា
translate-changes = អ្វី​ដែល​បាន​ប្តូរ​ក្នុង​ភាសាអង់គ្លេស
translate-changes-gone = បាន​យកចេញ:
translate-changes-new = បាន​បន្ថែម:
translate-changes-unknown = ភាសាអង់គ្លេស​បាន​ប្តូរ។ គ្មាន​អ្នកណា​បាន​ទុក​អត្ថបទ​មុន​ទេ ដូច្នេះ​សូម​អាន​ទាំងអស់។
translate-glossary = ពាក្យ​ដែល​បាន​ជ្រើស​ពីមុន
translate-memory = អត្ថបទ​ស្រដៀង​គ្នា
translate-memory-use = ប្រើ​ពាក្យ​ទាំងនេះ
translate-yours = ជា { $language }
translate-yours-part = ផ្នែក «{ $part }»
translate-one-for-all = ប្រើ​ពាក្យ​ដដែល សម្រាប់​ចំនួន​ទាំងអស់
translate-form = សម្រាប់​ចំនួន​ដូចជា { $numbers }
translate-form-only = សម្រាប់​តែ​ចំនួន { $number } ប៉ុណ្ណោះ
translate-form-rest = សម្រាប់​ចំនួន​ផ្សេង​ទាំងអស់
translate-preview = វា​នឹង​បង្ហាញ​បែប​នេះ
translate-must = សូម​កែ:
translate-may = សូម​មើល​ម្តង​ទៀត:
translate-finding-here = នៅ​ទីនេះ:
translate-finding-wanted = គួរតែ​ជា:
translate-name = ឈ្មោះ​អ្នក ឬ​ឈ្មោះ​ដែល​អ្នក​ជ្រើស
translate-name-about = វា​ត្រូវ​បាន​រក្សាទុក​ជាមួយ​ពាក្យ​របស់​អ្នក។ អ្នក​អាច​ទុក​វា​ទទេ។ កម្មវិធី​នឹង​ភ្លេច​ឈ្មោះ​នេះ ពេល​អ្នក​បិទ​កម្មវិធី។
translate-save = រក្សាទុក
translate-save-still = រក្សាទុក: ពាក្យ​របស់​ខ្ញុំ​នៅ​ត្រឹមត្រូវ​ដដែល
translate-saved = បាន​រក្សាទុក​ហើយ។ ឥឡូវ​កម្មវិធី​ប្រើ​ពាក្យ​នេះ។
translate-not-saved = មិនទាន់​បាន​រក្សាទុក​ទេ។ សូម​កែ​កន្លែង​ដែល​មាន​សញ្ញា​សម្គាល់​ជាមុន​សិន។
translate-draft = ពាក្យ​ទាំងនេះ​មិនទាន់​បាន​រក្សាទុក​ទេ។
translate-draft-drop = ត្រឡប់ទៅ​ពាក្យ​ដែល​បាន​រក្សាទុក
translate-review = ខ្ញុំ​បាន​អាន ហើយ​ធានាថា​វា​ត្រូវ
translate-review-about = មនុស្ស​ទី​ពីរ​ដែល​ចេះ​ភាសា​នេះ ជា​អ្នក​ធ្វើ ហើយ​សរសេរ​ឈ្មោះ​របស់​គេ​នៅ​ខាងលើ។ គ្មាន​នរណា​អាច​ពិនិត្យ​ពាក្យ​របស់​ខ្លួនឯង​បាន​ទេ។
translate-reviewed = បាន​កត់ទុក​ហើយ។ ឥឡូវ​អត្ថបទ​នេះ​រាប់ថា​បាន​ពិនិត្យ​រួច។
translate-made-human = បកប្រែ​ដោយ { $name }, { $date }។
translate-made-unnamed = បកប្រែ​ដោយ​មនុស្ស​ម្នាក់​ដែល​មិនបាន​ប្រាប់​ឈ្មោះ, { $date }។
translate-made-machine = ម៉ាស៊ីន​ព្រាង, { $date }។
translate-read-by = អាន​ដោយ { $name }, { $date }។

## មើលពាក្យក្នុងកម្មវិធី។

translate-see = មើល​ក្នុង​កម្មវិធី
translate-strip = អ្នក​កំពុង​មើល​កម្មវិធី​ជា​ភាសា​នេះ: { $language }។
translate-strip-back = ត្រឡប់ទៅ​កន្លែង​បកប្រែ

## ប្រគល់ការងារ។

translate-hand-back = ប្រគល់​ការងារ​របស់​ខ្ញុំ
translate-hand-back-about = អ្វីៗ​ទាំងអស់​ជា​ភាសា​នេះ ត្រូវ​ដាក់​ក្នុង​ឯកសារ​មួយ។ សូម​យក​វា​ទៅ​ឲ្យ​អ្នក​ដែល​បាន​ឲ្យ​កម្មវិធី​នេះ​មក​អ្នក តាម USB ឬ​តាម​វិធី​ណា​ក៏បាន។
translate-take-in = នាំ​ការងារ​របស់​អ្នកដទៃ​ចូល
translate-take-in-about = សូម​ជ្រើស​ឯកសារ​ដែល​អ្នកដទៃ​បាន​ប្រគល់។ អ្វី​ដែល​ថ្មី​ក្នុង​ឯកសារ​នោះ ត្រូវ​បាន​បន្ថែម។ អ្វី​ដែល​អ្នក​ទាំងពីរ​បាន​កែ ត្រូវ​បាន​បង្ហាញ ហើយ​អ្នក​ជា​អ្នក​សម្រេច។
translate-taken-in = អត្ថបទ​ដែល​បាន​ប្តូរ: { $changed }។ អត្ថបទ​ថ្មី: { $added }។
translate-disputes = អ្នក​ទាំងពីរ​បាន​កែ​អត្ថបទ​ដដែល​ចំនួន { $count }។ តើ​ត្រូវ​ប្រើ​ពាក្យ​របស់​អ្នកណា?
translate-dispute-base = ពីមុន:
translate-dispute-ours = ទុក​របស់​ខ្ញុំ
translate-dispute-theirs = យក​របស់​គេ
translate-dispute-done = ប្រើ​អ្វី​ដែល​បាន​ជ្រើស

## កន្លែងដែលអត្ថបទបង្ហាញ: រូបភាពនៃអេក្រង់ពិត ជាភាសាអង់គ្លេស នៅក្បែរអត្ថបទដែលត្រូវបកប្រែ។

translate-where-alt = រូបភាព​ទី { $number } ក្នុងចំណោម { $total }: អេក្រង់​មួយ​របស់​កម្មវិធី មាន​ប្រអប់​ជុំវិញ​អត្ថបទ​នេះ។
translate-where-more = វា​មាន​នៅ { $count } កន្លែង​ទៀត​ដែរ។
translate-where-next = បង្ហាញ​កន្លែង​បន្ទាប់
translate-where-spoken = គ្មាន​នរណា​មើល​ឃើញ​អត្ថបទ​នេះ​ទេ។ កម្មវិធី​អាន​អេក្រង់​ឲ្យ​ស្តាប់ និយាយ​អត្ថបទ​នេះ អំពី​អ្វី​ដែល​នៅ​ក្នុង​ប្រអប់។
translate-where-none = គ្មាន​រូបភាព​បង្ហាញ​កន្លែង​ដែល​អត្ថបទ​នេះ​នៅ​ទេ។
