# Says of each term what the checks ask for, in a vocabulary of the review's own:
#
#   r:module      what a term belongs to: the header of its ontology, the closed list it is in, or
#                 its namespace where the files have neither
#   r:space       its namespace             r:name   its local name
#   r:label       what it is called         r:definition   how it is explained
#   a r:Term      it is declared here and belongs to this ontology; and so is each of the following
#   a r:Class     a r:Property     a r:ObjectProperty     a r:DatatypeProperty
#   a r:AnnotationProperty         a r:Concept            a r:Individual
#   a r:Header    the header of an ontology, or a closed list

PREFIX dc: <http://purl.org/dc/elements/1.1/>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX obo: <http://purl.obolibrary.org/obo/>
PREFIX owl: <http://www.w3.org/2002/07/owl#>
PREFIX prov: <http://www.w3.org/ns/prov#>
PREFIX r: <https://w3id.org/mithaq/review#>
PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX schema: <https://schema.org/>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX vann: <http://purl.org/vocab/vann/>

INSERT { ?kind r:kind ?group } WHERE {
  VALUES (?kind ?group) {
    (owl:Class r:Class) (rdfs:Class r:Class)
    (owl:ObjectProperty r:Property) (owl:ObjectProperty r:ObjectProperty)
    (owl:SymmetricProperty r:Property) (owl:SymmetricProperty r:ObjectProperty)
    (owl:TransitiveProperty r:Property) (owl:TransitiveProperty r:ObjectProperty)
    (owl:InverseFunctionalProperty r:Property) (owl:InverseFunctionalProperty r:ObjectProperty)
    (owl:DatatypeProperty r:Property) (owl:DatatypeProperty r:DatatypeProperty)
    (owl:FunctionalProperty r:Property) (rdf:Property r:Property)
    (owl:AnnotationProperty r:AnnotationProperty)
    (skos:Concept r:Concept) (owl:NamedIndividual r:Individual)
  }
} ;

# What is a member of a kind of class is a class.
INSERT { ?kind r:kind r:Class } WHERE {
  ?kind rdfs:subClassOf+ ?classes .
  VALUES ?classes { owl:Class rdfs:Class }
} ;

INSERT { ?header a r:Header } WHERE {
  { ?header a owl:Ontology } UNION { ?header a skos:ConceptScheme }
  FILTER(ISIRI(?header))
} ;

# A namespace is the ontology's own when a header says so, or when a term in it says so.
INSERT { r:here r:owns ?space } WHERE {
  {
    ?term a/r:kind ?group ;
        rdfs:isDefinedBy|skos:inScheme|skos:topConceptOf ?header .
    ?header a r:Header .
    BIND(REPLACE(STR(?term), "[^#/]*$", "") AS ?space)
    FILTER(!REGEX(?space, "^http://www[.]w3[.]org/(1999/02/22-rdf-syntax-ns|2000/01/rdf-schema|2002/07/owl)#$"))
  } UNION {
    ?term a/r:kind ?group .
    ?header a r:Header .
    FILTER(ISIRI(?term) && STRSTARTS(STR(?term), STR(?header)))
    BIND(REPLACE(STR(?term), "[^#/]*$", "") AS ?space)
    FILTER(?space IN (STR(?header), CONCAT(STR(?header), "#"), CONCAT(STR(?header), "/")))
  } UNION {
    ?header a r:Header ; vann:preferredNamespaceUri ?address .
    BIND(STR(?address) AS ?space)
  }
} ;

# Otherwise it is the namespace in which most terms are declared.
INSERT { r:here r:owns ?space } WHERE {
  {
    SELECT ?space WHERE {
      ?term a/r:kind ?group .
      FILTER(ISIRI(?term))
      BIND(REPLACE(STR(?term), "[^#/]*$", "") AS ?space)
    }
    GROUP BY ?space
    ORDER BY DESC(COUNT(DISTINCT ?term)) ?space
    LIMIT 1
  }
  FILTER NOT EXISTS {
    r:here r:owns ?own .
    ?some a/r:kind ?group .
    FILTER(STRSTARTS(STR(?some), ?own))
  }
} ;

INSERT { ?term a r:Term, ?group ; r:space ?space ; r:name ?name } WHERE {
  ?term a/r:kind ?group .
  FILTER(ISIRI(?term))
  BIND(REPLACE(STR(?term), "[^#/]*$", "") AS ?space)
  r:here r:owns ?space .
  FILTER NOT EXISTS { ?term a r:Header }
  BIND(SUBSTR(STR(?term), STRLEN(?space) + 1) AS ?name)
} ;

INSERT { ?term r:module ?module } WHERE {
  ?term a r:Term ; rdfs:isDefinedBy|skos:inScheme|skos:topConceptOf ?module .
  ?module a r:Header .
} ;

INSERT { ?term r:module ?module } WHERE {
  {
    SELECT ?term (MAX(?header) AS ?module) WHERE {
      ?term a r:Term .
      ?header a r:Header .
      FILTER NOT EXISTS { ?term r:module ?known }
      FILTER(STRSTARTS(STR(?term), STR(?header)))
    }
    GROUP BY ?term
  }
} ;

INSERT { ?term r:module ?module } WHERE {
  ?term a r:Term ; r:space ?space .
  FILTER NOT EXISTS { ?term r:module ?known }
  OPTIONAL { SELECT (MIN(?header) AS ?first) WHERE { ?header a owl:Ontology FILTER(ISIRI(?header)) } }
  BIND(COALESCE(?first, IRI(?space)) AS ?module)
} ;

INSERT { ?term r:label ?label } WHERE {
  { ?term a r:Term } UNION { ?term a r:Header }
  ?term rdfs:label|skos:prefLabel|dcterms:title|dc:title ?label .
} ;

INSERT { ?term r:definition ?text } WHERE {
  { ?term a r:Term } UNION { ?term a r:Header }
  ?term skos:definition|obo:IAO_0000115|prov:definition|prov:editorsDefinition|rdfs:comment|dcterms:description
      |dc:description|schema:description ?text .
  FILTER(ISLITERAL(?text))
} ;

INSERT { ?term owl:deprecated true } WHERE {
  { ?term a owl:DeprecatedClass } UNION { ?term a owl:DeprecatedProperty }
}
