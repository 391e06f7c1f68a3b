### 「這個資料庫裡的語言」：每種語言有多少條有人會說。給保管或分發名單的機構。

coverage-name = 這個資料庫裡的語言
    .about = 每種語言，有多少危機專線、診所和社群團體有人會說。還有哪些語言，沒有人會說。
coverage-what = 統計了 { $count } 條。如果名單寫明那裡有人會說某種語言，這一條就算進那種語言。
coverage-head-language = 語言
coverage-head-crisis = 危機專線
coverage-head-care = 其他幫助
coverage-head-community = 社群
coverage-interpreter = { $interpreters } 條有口譯員，也許能用任何語言幫助人。請去問問。
coverage-missing = 在這份名單裡，據我們所知沒有人會說：{ $languages }
coverage-do = 您可以做的：查清楚附近誰會說這些語言，寫進名單裡。做口譯的人，請付給報酬。
