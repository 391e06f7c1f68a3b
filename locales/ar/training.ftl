### خطة تدريب تصنعها منظمة للعاملين والمتطوعين فيها، وتُملأ على الورق.

training-plan-name = خطة تدريب
    .about = تخطيط لتدريب يستمر طوال السنة. يقوده ناس من المجتمعات التي تخدمونها، ويأخذون أجرًا على ذلك.
training-plan-topics = عن ماذا تريدون أن تتعلموا؟
training-plan-topics-listening = الاستماع والتواضع
training-plan-topics-racism = العنصرية في الرعاية الصحية، قديمًا واليوم
training-plan-topics-language = العمل مع المترجمين الفوريين
training-plan-topics-lgbtq = رعاية الكوير والعابرين والعابرات جندريًا
training-plan-topics-healing = ممارسات الشفاء، وذكر من جاءت منهم
training-plan-topics-crisis = الأزمة، وما يحدث عندما تأتي الشرطة
training-plan-tick = موضوعاتنا. توضع علامة عند كل موضوع بعد تدريبه.
training-plan-who = من سيقود كل موضوع من مجتمعاتنا؟
training-plan-pay = أجر المدرِّبين من المجتمع كأجر أي خبير. ويُدفع أيضًا ثمن التحضير والسفر.
training-plan-budget = أجر المدرِّبين، كبند مستقل في الميزانية:
training-plan-needs = ما يحتاج إليه الناس للمشاركة، مثل ترجمة فورية، وغرفة بلا درج، ومن يعتني بالأطفال:
training-plan-dates = التواريخ، في وقت عمل مدفوع. ومتى يتواصل التدريب؟
training-plan-know = كيف سنعرف أن الرعاية صارت أفضل؟ من سنسأل، ومتى؟
