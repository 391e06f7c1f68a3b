### ការកំណត់។

settings-title = ការកំណត់
settings-language = ភាសា
settings-change-language = ជ្រើស​ភាសា​ផ្សេង
settings-text-size = ទំហំ​អក្សរ
settings-percent = { $percent } %
settings-theme = ពណ៌
settings-theme-system = ដូច​កុំព្យូទ័រ​នេះ
settings-theme-light = ភ្លឺ
settings-theme-dark = ងងឹត
settings-theme-high_contrast = ពណ៌​ដាច់​គ្នា​ខ្លាំង
settings-motion = ចលនា
settings-reduce-motion = បន្ថយ​ចលនា​លើ​អេក្រង់
settings-keep-title = ចាំ​ទុក​ក្នុង​កុំព្យូទ័រ​នេះ
settings-keep = ចាំ​ភាសា ទំហំ​អក្សរ និង​ពណ៌​របស់​ខ្ញុំ ក្នុង​កុំព្យូទ័រ​នេះ
settings-keep-about = បើ​មិន​បើក​វា​ទេ កម្មវិធី​មិន​ចាំ​អ្វី​ទុក​ទេ ហើយ​ពេល​បើក​លើក​ក្រោយ វា​សួរ​ភាសា​ម្តង​ទៀត។ អ្នក​ដែល​ឆែក​មើល​កុំព្យូទ័រ​នេះ អាច​រក​ឃើញ​ឯកសារ​តូច​មួយ​ដែល​កើត​ពី​ការ​ចាំ​ទុក​នេះ។
settings-kept = ការកំណត់​ទាំងនេះ ត្រូវ​បាន​ចាំ​ទុក​ក្នុង​កុំព្យូទ័រ​នេះ។
settings-not-kept = កម្មវិធី​នឹង​ភ្លេច​ការកំណត់​ទាំងនេះ ពេល​អ្នក​បិទ​ផ្ទាំង​កម្មវិធី។
settings-folder-title = ភាសា​ពី​ថត​មួយ
settings-folder-about = អ្នកបកប្រែ​អាច​សាកល្បង​ការ​ងារ​របស់​គេ​នៅ​ទីនេះ។ សូម​សរសេរ​ទីតាំង (path) នៃ​ថត ដែល​មាន​ថត​មួយ​សម្រាប់​ភាសា​នីមួយៗ។
settings-folder-label = ទីតាំង​នៃ​ថត
settings-folder-use = ប្រើ​ថត​នេះ
settings-folder-none = ប្រើ​តែ​ភាសា​ដែល​មានស្រាប់
settings-folder-problems =
    { $count ->
        [0] បាន​អាន​ថត​នេះ​ហើយ។ គ្មាន​បញ្ហា​ទេ។
       *[other] បាន​អាន​ថត​នេះ​ហើយ។ មាន​បញ្ហា { $count }:
    }
settings-leave-title = ចេញ​ភ្លាម
settings-leave-about = ប៊ូតុង​នៅ​ខាងលើ បាំង​អេក្រង់​នេះ​ភ្លាមៗ។ វា​មិន​អាច​លាក់​អ្វី​ដែល​កម្មវិធី​ផ្សេង ក្រុម​ហ៊ុន​អ៊ីនធឺណិត ឬ​កម្មវិធី​លួចមើល ប្រហែលជា​បានឃើញ​រួចហើយ​នោះ​ទេ។
settings-leave-keys = បាំង​អេក្រង់ ពេល​ខ្ញុំ​ចុច Shift បីដង
settings-leave-keys-about = ត្រូវ​ចុច​ទាំង​បីដង​ក្នុង​រយៈ​ពេល​ប្រាំ​វិនាទី ដោយ​មិន​ចុច​គ្រាប់​ផ្សេង​នៅចន្លោះ។ សូម​បិទ​វា បើ​អ្នក​ច្រើន​ចុច Shift ដោយ​មិនដឹង​ខ្លួន។
