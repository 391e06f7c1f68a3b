### 更正疗愈方法出处的纸条。出处就是说明方法来自谁，和钱没有关系。

credit-slip-name = 说明出处
    .about = 一张纸条，说明某种方法写错了社群，或者有别的地方不对。
credit-slip-practice = 哪一种方法？
credit-slip-community = 它来自哪个社群？
    .hint = 如果知道，请用这个社群自己的名称。
credit-slip-person = 您的名字，或者怎样联系您
    .hint = 可以留空。
credit-slip-wrong = 哪里不对？
    .hint = 不对外的方法，不要写怎么做。

## 纸条上的字。

credit-slip-title = 说明出处：更正
credit-slip-what = 出处就是说明一种方法来自谁，和钱没有关系。
credit-slip-line-practice = 方法：{ $practice }
credit-slip-line-community = 它来自：{ $community }
credit-slip-line-person = 写这张纸条的人：{ $person }
credit-slip-right = 那里应该怎样写？
credit-slip-source = 谁可以证实，或者有什么可以证实？要写出谁，先要得到对方同意。一个网页或一本书也很好。
credit-slip-works = 这里怎样写出处
credit-slip-named = 每一种方法都写明来自哪个社群，用那个社群自己的名称。
credit-slip-consent = 我们写的，依据公开的来源，或者依据同意的人。
credit-slip-rule = 每一种方法都写明谁可以用、怎样用。打印或传给别人时，这条规定也一起带上。
credit-slip-closed = 不对外的方法，一直不对外。我们写出名字，以示敬意。我们从不写怎么做。
credit-slip-give = 您从谁那里拿到这个程序或名单，就请把这张纸条交给谁。没有任何东西会自己发送出去。
