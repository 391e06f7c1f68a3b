a-age = Para personas de 14 a 25 años.
a-many = Más de 1.000 personas.
