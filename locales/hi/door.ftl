door-link-rights = लाइब्रेरी में हक के बारे में क्या है
door-link-policy = लाइब्रेरी में नियम बदलने के बारे में क्या है
door-link-organizations = लाइब्रेरी की संस्थाएँ
