### মানুষ যে ভাষায় কথা বলে, ইশারা করে বা লেখে, তার নাম।

language-en = ইংরেজি
language-es = স্প্যানিশ
language-zh = চীনা
language-zh-Hans = চীনা (সরল)
language-zh-Hant = চীনা (প্রথাগত)
language-vi = ভিয়েতনামি
language-ko = কোরীয়
language-ar = আরবি
language-fil = ফিলিপিনো
language-ht = হাইতিয়ান ক্রেওল
language-ase = আমেরিকান ইশারা ভাষা
language-fr = ফরাসি
language-hmn = হমং
language-hi = হিন্দি
language-pa = পাঞ্জাবি
language-ta = তামিল
language-te = তেলুগু
language-kn = কন্নড়
language-ur = উর্দু
language-ja = জাপানি
language-th = থাই
language-cr = ক্রি
language-oj = ওজিবওয়ে
language-iu = ইনুকটিটুট
language-other = অন্য একটি ভাষা ({ $code })
