### পাঁচটি দরজা আর শান্ত জায়গাগুলো। খুব ছোট।

nav-find = সহায়তা খুঁজুন
nav-community = কমিউনিটির যত্ন
nav-act = কিছু করুন
nav-rights = আমার অধিকার
nav-organizations = সংগঠনের জন্য
nav-settings = সেটিংস
nav-about = পরিচয় ও স্বীকৃতি
nav-safety = এটি কী লুকাতে পারে, কী পারে না
