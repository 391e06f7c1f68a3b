### हर स्क्रीन का ढाँचा।

# keep: the name of the program, the same in every language
-app-name = Many Doors
# keep: the name of the program
app-name = { -app-name }
app-skip = सीधे मुख्य हिस्से पर जाएँ
app-opening = खुल रहा है…
app-close = बंद करें
app-back = पीछे
app-doors = दरवाज़े
app-quieter = और जगहें
app-machine-draft = मशीन का कच्चा अनुवाद। अभी किसी इंसान ने इसे नहीं जाँचा है।
app-unreviewed = अनुवाद हो चुका है, पर किसी दूसरे ने जाँचा नहीं है।
app-source-changed = इस अनुवाद के बाद अंग्रेज़ी वाला टेक्स्ट बदल गया है।
app-source-text = { $language } में:
app-only-in = अभी सिर्फ़ { $language } में।
app-change-language = भाषा बदलें
app-text-size = अक्षरों का आकार
app-leave = फ़ौरन निकलें
app-leave-about = इस स्क्रीन को उसी पल छिपा देता है। दूसरे प्रोग्रामों को जो याद है, वह इससे नहीं मिटता।
app-cover-back = शुरू करें
app-try-again = फिर से कोशिश करें
app-still-empty = यह अभी खाली है।
