### まだできていない扉。

coming-not-yet = この扉は、まだできていません。
coming-rest = この扉の残りの部分は、まだできていません。
coming-meanwhile = それまでは、これが役に立つかもしれません：
coming-act = ここでは、議員や役所の人に手紙を書いたり、クリニックや学校や職場で聞くことを準備したり、集まりで使う言葉を見つけたりできるようになります。二つの言語を並べて見られます。
coming-rights = ここには、通訳を頼むカード、断られたときに言う言葉、苦情を言うところが入ります。
coming-organizations = ここでは、団体が人びとにどう応えているかを確かめたり、足りない言語を見たりもできるようになります。
coming-link-rights = 資料集で権利について見る
coming-link-policy = 資料集で決まりの変え方を見る
coming-link-organizations = 資料集で団体を見る
