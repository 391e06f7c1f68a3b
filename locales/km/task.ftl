### កិច្ចការដែលត្រូវការពេលយូរ និងប៊ូតុង «ឈប់»។

task-working = កំពុង​ធ្វើ…
task-stage-reading = កំពុង​អាន​បញ្ជី
task-stage-writing = កំពុង​ដាក់​កំណត់ត្រា​ចូល​ក្នុង​បញ្ជី​ជំនួយ
task-stage-indexing = កំពុង​រៀបចំ​ឲ្យ​ងាយ​រក​កំណត់ត្រា
task-stage-saving = កំពុង​សរសេរ​ឯកសារ
task-counted = { $done } ក្នុងចំណោម { $total }
task-percent = បាន​ធ្វើ { $percent }
task-stop = ឈប់
task-stopping = កំពុង​ឈប់…
