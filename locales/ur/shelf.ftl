### فائل یا فولڈر چننا، ونڈو کے اندر ہی۔

shelf-places = یہ کہاں ہے؟
shelf-folder = فولڈر:
shelf-up = ایک فولڈر اوپر
shelf-start = ساری جگہیں
shelf-kind-folder = فولڈر
shelf-kind-pack = پیک
shelf-kind-sheet = اسپریڈ شیٹ
shelf-kind-list = فہرست
shelf-kind-mapping = کالموں کا چناؤ
shelf-kind-key = خفیہ چابی
shelf-kind-check = ادارے کی جانچ
shelf-kind-size = { $kind }، { $size }
shelf-use-folder = یہ فولڈر استعمال کریں
shelf-empty = یہاں کام کی کوئی چیز نہیں ہے۔ کوئی دوسرا فولڈر دیکھیں۔
shelf-empty-here = یہاں کام کی کوئی چیز نہیں ہے۔ اوپر کے کسی فولڈر کو کھول کر وہاں دیکھیں۔
shelf-no-folders = اس کے اندر اور کوئی فولڈر نہیں ہے۔
shelf-no-places = یہاں عام فولڈر نہیں ملے۔ نیچے پاتھ لکھیں۔
shelf-more = اس فولڈر میں اس سے زیادہ ہے جتنا ہم دکھا سکتے ہیں۔ اگر آپ کا فولڈر یا فائل نظر نہ آئے، تو اس کا پاتھ لکھیں۔
shelf-opening = فولڈر کھل رہا ہے…
shelf-path = یا پاتھ لکھیں
shelf-open = کھولیں
shelf-use = یہی استعمال کریں
shelf-choose = چنیں
shelf-choose-another = دوسرا چنیں
shelf-clear = کوئی نہیں
shelf-nothing = ابھی کچھ نہیں چنا
