### কম্পিউটার যে নামগুলো দেখায়। ইচ্ছে করেই সাধারণ।

# keep: the name of the program
window-title = { -app-name }
window-cover = লোড হচ্ছে…
