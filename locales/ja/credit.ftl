### いやしの方法の由来を直すための紙。どこから来た方法かを伝えるもので、お金とは関係ない。

## 書くこと。

credit-slip-name = 由来を伝える
    .about = いやしの方法に書いてあるコミュニティが違うこと、またはほかの間違いを知らせる紙です。
credit-slip-practice = どの方法ですか？
credit-slip-community = どのコミュニティから来たものですか？
    .hint = 知っていたら、そのコミュニティが自分で使う名前を書いてください。
credit-slip-person = 自分の名前、または連絡の方法
    .hint = 空けておいてもかまいません。
credit-slip-wrong = 何が間違っていますか？
    .hint = 外の人に開かれていない方法については、やり方を書かないでください。

## 紙。

credit-slip-title = 由来を伝える：訂正
credit-slip-what = 由来とは、その方法がだれから来たかということです。お金とは関係ありません。
credit-slip-line-practice = 方法：{ $practice }
credit-slip-line-community = 生んだコミュニティ：{ $community }
credit-slip-line-person = この紙を書いた人：{ $person }
credit-slip-right = 何と書くのが正しいですか？
credit-slip-source = だれに聞けば、または何を見れば、確かめられますか？人の名前は、本人がよいと言ったときだけ書いてください。ページや本でもかまいません。
credit-slip-works = ここでの、由来の伝え方
credit-slip-named = どの方法にも、それを生んだコミュニティの名前を書きます。そのコミュニティが自分で使う名前です。
credit-slip-consent = 方法について書くことは、だれでも読める出典か、同意した人の話にもとづいています。
credit-slip-rule = どの方法にも、だれが、どのように使ってよいかが書いてあります。その決まりは、印刷しても、人に渡しても、付いたままです。
credit-slip-closed = 外の人に開かれていない方法は、開かれていないままにします。名前を記し、敬意を表します。やり方は、けっして書きません。
credit-slip-give = この紙は、アプリやリストをくれた人たちに渡してください。自動で送られるものはありません。
