### ផ្នែកដែលនៅជុំវិញគ្រប់អេក្រង់។

-app-name = Many Doors
app-name = { -app-name }
app-skip = រំលង​ទៅ​ខ្លឹមសារ
app-opening = កំពុង​បើក…
app-close = បិទ
app-back = ថយ​ក្រោយ
app-doors = ទ្វារ
app-quieter = កន្លែង​ផ្សេងទៀត
app-machine-draft = សេចក្តី​ព្រាង​របស់​ម៉ាស៊ីន។ មិនទាន់​មាន​មនុស្ស​ណា​ពិនិត្យ​ទេ។
app-unreviewed = មាន​មនុស្ស​បកប្រែ តែ​មិនទាន់​មាន​មនុស្ស​ទី​ពីរ​ពិនិត្យ​ទេ។
app-source-changed = អត្ថបទ​ភាសាអង់គ្លេស​បាន​ប្តូរ ក្រោយ​ពេល​បកប្រែ​នេះ។
app-source-text = ជា​ភាសា { $language }:
app-only-in = មក​ទល់​ពេល​នេះ មានតែ​ជា​ភាសា { $language } ប៉ុណ្ណោះ។
app-change-language = ប្តូរ​ភាសា
app-text-size = ទំហំ​អក្សរ
app-leave = ចេញ​ភ្លាម
app-leave-about = បាំង​អេក្រង់​នេះ​ភ្លាមៗ។ វា​មិន​លុប​អ្វី​ដែល​កម្មវិធី​ផ្សេង​ចាំ​ទុក​ទេ។
app-cover-back = ចាប់ផ្តើម
app-try-again = សាក​ម្តង​ទៀត
app-still-empty = កន្លែង​នេះ​នៅ​ទទេ​នៅឡើយ។
