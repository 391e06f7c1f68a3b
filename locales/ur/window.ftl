### وہ عنوان جو کمپیوٹر خود دکھاتا ہے۔ جان بوجھ کر سادہ۔

# keep: the name of the program
window-title = { -app-name }
window-cover = لوڈ ہو رہا ہے…
