# words/cy.ftl:1:1 words-incomplete
home = Hafan
