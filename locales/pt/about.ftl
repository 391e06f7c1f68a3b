### Sobre o programa e créditos.

about-title = Programa e créditos
about-what = { -app-name } é um guia de atendimento em saúde mental e de apoio em comunidade. Funciona sem internet e não guarda nada sobre você.
about-why = Responde aos “Calls to Action for BIPOC Mental Health” (chamados à ação pela saúde mental das pessoas negras, indígenas e outras não brancas) da Mental Health America. Acima de tudo, ao chamado para dar ajuda nos idiomas que as pessoas falam. A Mental Health America não revisou nem aprovou este programa.
about-not-medical = Não dá conselhos médicos e não toma o lugar de uma pessoa que possa ajudar você.
about-name-title = Por que “{ -app-name }”
about-name = Em inglês, quer dizer “muitas portas”. Clínica, família, círculo, fé, linha de ajuda: mais de uma porta leva à ajuda, e nenhuma é a errada.
about-privacy-title = O que ele guarda
about-privacy = Nada do que você escreve, abre ou busca fica anotado. Nunca usa a rede.
about-privacy-limits = Não consegue esconder que o programa está instalado, e não protege você de um programa espião nem de alguém que vê a tela.
about-facts-title = Até onde confiar nos dados
about-facts = Data em que os dados foram reunidos: { $date }. Eles vêm das fontes que cada ficha nomeia. Nem todos os números foram conferidos com uma ligação. Cada ficha mostra de quando é a sua fonte.
about-translations-title = Traduções
about-translations = Os textos marcados como rascunho automático foram escritos por uma máquina, e nenhuma pessoa que fale o idioma os conferiu. Se você puder ajudar, a pasta “locales” diz como.
about-standing = { $language }: { $trusted } com conferência, { $machine } em rascunho automático, { $other } à espera de conferência
about-standing-critical = Textos traduzidos sobre perigo, segurança e direitos: { $there } de { $total }.
about-credits-title = Reconhecimento
about-credits = As práticas de cura pertencem às comunidades de onde vêm. Neste programa, cada prática leva o nome delas, e esse nome vai com a prática aonde quer que ela apareça.
about-sources-title = Onde os dados foram lidos
about-works-title = Obras de outras pessoas dentro deste programa
about-work = { $name } { $version }, { $licence }
about-licence-title = Licenças
about-licence = O programa tem licença MIT ou Apache-2.0, à sua escolha. Seus textos e traduções têm licença Creative Commons Atribuição 4.0 (CC BY 4.0).
about-version = Versão { $version }
about-data-title = Dados de outras pessoas dentro deste programa
about-data = { $name } ({ $licence }). Fonte: { $source }
