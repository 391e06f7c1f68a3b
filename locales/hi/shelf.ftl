### विंडो के अंदर ही फ़ाइल या फ़ोल्डर चुनना।

shelf-places = यह कहाँ है?
shelf-folder = फ़ोल्डर:
shelf-up = एक फ़ोल्डर ऊपर
shelf-start = सारी जगहें
shelf-kind-folder = फ़ोल्डर
shelf-kind-pack = पैक
shelf-kind-sheet = स्प्रेडशीट
shelf-kind-list = लिस्ट
shelf-kind-mapping = सेव किए हुए कॉलम
shelf-kind-key = गुप्त चाबी
shelf-kind-check = संस्था की जाँच
# keep: only the two values
shelf-kind-size = { $kind }, { $size }
shelf-use-folder = यह फ़ोल्डर इस्तेमाल करें
shelf-empty = यहाँ काम की कोई चीज़ नहीं है। कोई दूसरा फ़ोल्डर देखें।
shelf-empty-here = यहाँ काम की कोई चीज़ नहीं है। ऊपर दिए फ़ोल्डरों में से कोई खोलकर वहाँ देखें।
shelf-no-folders = इसके अंदर और फ़ोल्डर नहीं हैं।
shelf-no-places = यहाँ हमें आम फ़ोल्डर नहीं मिले। नीचे पाथ लिखें।
shelf-more = इस फ़ोल्डर में इतना है कि हम सब नहीं दिखा सकते। आपका वाला न दिखे, तो उसका पाथ लिखें।
shelf-opening = फ़ोल्डर खुल रहा है…
shelf-path = या पाथ लिखें
shelf-open = खोलें
shelf-use = इसे इस्तेमाल करें
shelf-choose = चुनें
shelf-choose-another = कोई दूसरा चुनें
shelf-clear = कोई न लें
shelf-nothing = अभी कुछ नहीं चुना है
