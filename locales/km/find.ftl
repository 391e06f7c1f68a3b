### រកជំនួយ: សំណួរ ប៊ូតុង ជម្រើស និងបញ្ជី។

find-title = តើ​អ្នក​ត្រូវការ​អ្វី?
find-placeholder = តាម​ពាក្យ​របស់​អ្នក​ផ្ទាល់ ឧទាហរណ៍: ខ្ញុំ​គេង​មិន​លក់
find-clear = លុប​ចេញ
find-tiles = ឬ​ចុច​លើ​ពាក្យ​ណា​មួយ​ខាង​ក្រោម
find-more-needs = តម្រូវ​ការ​ផ្សេងទៀត
find-fewer-needs = បង្ហាញ​តិច​វិញ
find-for-need = សម្រាប់: { $need }
find-take-away = យកចេញ: { $what }
find-filters = បង្ហាញ​តែ​ជំនួយ​ដែល​ត្រូវ​នឹង​ជម្រើស​ទាំងនេះ
find-filter-my-language = គេ​និយាយ​ភាសា​ខ្ញុំ
find-filter-language = ភាសា​ដែលគេ​និយាយ
find-filter-any-language = ភាសា​ណា​ក៏បាន
find-filter-free = ឥតគិតថ្លៃ ឬ​តាម​ចំណូល
find-filter-open = បើក​ឥឡូវនេះ
find-filter-channel = របៀប​ទាក់ទង​គេ
find-filter-any-channel = តាម​របៀប​ណា​ក៏បាន
find-filter-community = សម្រាប់​សហគមន៍​ខ្ញុំ
find-filter-any-community = មនុស្ស​ទាំងអស់
find-filter-kind = ប្រភេទ​ជំនួយ
find-filter-any-kind = ប្រភេទ​ណា​ក៏បាន
find-filter-no-police = មិនដែល​បញ្ជូន​ប៉ូលិស
find-more-filters = ជម្រើស​បង្ហាញ ផ្សេងទៀត
find-count =
    { $count ->
       *[other] មាន​លទ្ធផល { $count } ដែល​អាច​នឹង​ជួយ​បាន។
    }
find-count-or-more =
    { $count ->
       *[other] មាន​លទ្ធផល​លើស​ពី { $count } ដែល​អាច​នឹង​ជួយ​បាន។
    }
find-hidden =
    { $count ->
       *[other] ជម្រើស​របស់​អ្នក លាក់ { $count } ទៀត។
    }
find-hides =
    { $count ->
       *[other] លាក់ { $count }
    }
find-show-all = បង្ហាញ​ទាំងអស់
find-some-words = រក​មិនឃើញ​អ្វី​ដែល​មាន​គ្រប់​ពាក្យ​របស់​អ្នក​ទេ។ ទាំងនេះ​មាន​ពាក្យ​ខ្លះៗ។
find-instead = កំពុង​បង្ហាញ​លទ្ធផល​សម្រាប់ «{ $word }»។
find-literal = ស្វែងរក​ពាក្យ​ខ្ញុំ ឲ្យ​ដូច​ដែល​ខ្ញុំ​សរសេរ
find-crisis = បើ​អ្នក​អាច​នឹង​ធ្វើបាប​ខ្លួនឯង ឬ​អាច​នឹង​មាន​នរណា​ធ្វើបាប​អ្នក អ្នក​អាច​និយាយ​ជាមួយ​មនុស្សម្នាក់ ឥឡូវនេះ។
find-crisis-lines = មើល​ខ្សែ​ជំនួយ​ពេល​មាន​វិបត្តិ
find-none = យើង​រក​មិនឃើញ​អ្វី​សម្រាប់​ពាក្យ​នេះ​ទេ។
find-none-ways = អ្នក​អាច​សាក​ធ្វើ​ដូច​នេះ:
find-none-wider = ស្វែងរក​ដោយ​មិន​ប្រើ​ជម្រើស
find-none-community = មើល​រង្វង់ និង​ការ​មើលថែ​គ្នា​ក្នុង​សហគមន៍
find-none-crisis = មើល​ខ្សែ​ជំនួយ​ពេល​មាន​វិបត្តិ
find-show-more = បង្ហាញ​ច្រើន​ទៀត
find-announce =
    { $count ->
        [0] រក​មិនឃើញ​អ្វី​ទេ។
       *[other] មាន​លទ្ធផល { $count }។
    }
find-small-library = បញ្ជី​ជំនួយ​នេះ​នៅ​តូច​នៅឡើយ។ បើ​មិនឃើញ​ឈ្មោះ​ណា​មួយ នោះ​មិនមែន​មាន​ន័យថា​គ្មាន​ជំនួយ​ទេ។
find-searching = កំពុង​ស្វែងរក…
