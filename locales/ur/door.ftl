door-link-rights = حقوق کے بارے میں لائبریری میں کیا ہے
door-link-policy = قاعدے قانون بدلنے کے بارے میں لائبریری میں کیا ہے
door-link-organizations = لائبریری میں ادارے
