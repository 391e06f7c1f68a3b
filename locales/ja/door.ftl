door-link-rights = 資料集で権利について見る
door-link-policy = 資料集で決まりの変え方を見る
door-link-organizations = 資料集で団体を見る
