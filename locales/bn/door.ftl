door-link-rights = অধিকার নিয়ে লাইব্রেরিতে যা আছে
door-link-policy = নিয়ম বদলানো নিয়ে লাইব্রেরিতে যা আছে
door-link-organizations = লাইব্রেরিতে থাকা সংগঠন
