door-link-rights = Waxa maktabaddu ka hayso xuquuqda
door-link-policy = Waxa maktabaddu ka hayso beddelidda xeerarka
door-link-organizations = Ururrada maktabadda ku jira
