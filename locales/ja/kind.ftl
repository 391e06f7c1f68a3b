### 助けの種類。

kind-crisis = 緊急の相談窓口
kind-warmline = 話を聞いてくれる窓口
kind-clinic = クリニック、免許のある人の診療
kind-therapist_finder = カウンセラーのリスト
kind-therapy_fund = カウンセリング代の補助
kind-community_support = コミュニティの支え、クリニックではない
kind-mutual_aid = 助け合い、近所どうしの支え
kind-practice = いやしの方法
kind-organization = 団体
kind-rights = あなたの権利
kind-policy = 決まりを変える
