door-link-rights = Tej uas phau npe muaj txog koj cov cai
door-link-policy = Tej uas phau npe muaj txog kev hloov cov kev cai
door-link-organizations = Cov koom haum hauv phau npe
