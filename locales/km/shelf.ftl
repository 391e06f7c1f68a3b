### ជ្រើសរើសឯកសារ ឬថត ក្នុងផ្ទាំងកម្មវិធី។

shelf-places = តើ​វា​នៅ​ទីណា?
shelf-folder = ថត:
shelf-up = ទៅ​ថត​ខាងលើ
shelf-start = កន្លែង​ទាំងអស់
shelf-kind-folder = ថត
shelf-kind-pack = កញ្ចប់
shelf-kind-sheet = តារាង​គណនា
shelf-kind-list = បញ្ជី
shelf-kind-mapping = ជួរឈរ​ដែល​បាន​រក្សាទុក
shelf-kind-key = កូនសោ​សម្ងាត់
shelf-kind-check = ការ​ពិនិត្យ​ស្ថាប័ន
shelf-kind-size = { $kind } { $size }
shelf-use-folder = ប្រើ​ថត​នេះ
shelf-empty = នៅ​ទីនេះ​គ្មានអ្វី​ដែល​ត្រូវ​គ្នា​ទេ។ សូម​សាក​ថត​ផ្សេង។
shelf-empty-here = នៅ​ទីនេះ​គ្មានអ្វី​ដែល​ត្រូវ​គ្នា​ទេ។ សូម​បើក​ថត​ណា​មួយ​ខាងលើ ដើម្បី​រក​ក្នុង​នោះ។
shelf-no-folders = ក្នុង​នេះ​គ្មាន​ថត​ទៀត​ទេ។
shelf-no-places = នៅ​ទីនេះ យើង​រក​មិនឃើញ​ថត​ធម្មតា​ទេ។ សូម​សរសេរ​ទីតាំង (path) ខាង​ក្រោម។
shelf-more = ក្នុង​ថត​នេះ​មាន​ច្រើន​ជាង​អ្វី​ដែល​យើង​អាច​បង្ហាញ។ បើ​មិនឃើញ​របស់​អ្នក សូម​សរសេរ​ទីតាំង​របស់​វា។
shelf-opening = កំពុង​បើក​ថត…
shelf-path = ឬ​សរសេរ​ទីតាំង (path)
shelf-open = បើក
shelf-use = ប្រើ​វា
shelf-choose = ជ្រើស
shelf-choose-another = ជ្រើស​ផ្សេង
shelf-clear = មិន​ប្រើ​ទេ
shelf-nothing = មិនទាន់​បាន​ជ្រើស
