/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "config.h"

#include "test-util.h"

/* What is not as the vocabulary has it, and is kept all the same. Each input
 * loads, is saved as is told here, has the load findings that are told here, and
 * saves to the same bytes from then on. */

typedef struct
{
  const char *name;
  const char *input;
  const char *saved;            /* NULL: as it was */
  const char *findings;
} Oddity;

#define D TEST_DOCUMENT

#define GOAL(attributes, content)                                                      \
  D ("  <plan>\n"                                                                      \
     "    <focus-area id=\"f\">\n"                                                     \
     "      <title>F</title>\n"                                                        \
     "      <goal id=\"g\"" attributes ">\n"                                           \
     "        <title>G</title>\n" content                                              \
     "      </goal>\n"                                                                 \
     "    </focus-area>\n"                                                             \
     "  </plan>\n")

#define MEASURE(attributes)                                                            \
  GOAL ("", "        <measure id=\"m\"" attributes ">\n          <title>M</title>\n        </measure>\n")

#define SERIES(rows)                                                                   \
  D ("  <indicators>\n    <indicator id=\"i\">\n      <title>I</title>\n"              \
     "      <series>\n" rows "      </series>\n    </indicator>\n  </indicators>\n")

#define ROOT(attributes)                                                               \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                                       \
  "<document xmlns=\"urn:hyvin:1\"" attributes ">\n"                                   \
  "  <title>T</title>\n"                                                               \
  "  <authority kind=\"municipality\" code=\"211\">\n"                                 \
  "    <title>K</title>\n"                                                             \
  "  </authority>\n"                                                                   \
  "</document>\n"
#define USUAL " version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\""

static const Oddity oddities[] = {
  /* Elements that are not known. */
  { "unknown in the document", D ("  <news lang=\"fi\">a &amp; b</news>\n"), NULL,
    "xml-unknown 7:3\n" },
  { "unknown before the first",
    "<document xmlns='urn:hyvin:1'" USUAL "><news/><title>T</title>"
    "<authority kind='municipality' code='211'><title>K</title></authority></document>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:hyvin:1\"" USUAL ">\n"
    "  <news/>\n  <title>T</title>\n  <authority kind=\"municipality\" code=\"211\">\n"
    "    <title>K</title>\n  </authority>\n</document>\n",
    "xml-unknown 1:79\n" },
  { "unknown in a container",
    D ("  <plan>\n    <news/>\n    <focus-area id=\"f\">\n      <title>F</title>\n"
       "    </focus-area>\n    <news/>\n  </plan>\n"), NULL,
    "xml-unknown 8:5\nxml-unknown 12:5\n" },
  { "unknown alone in a container", D ("  <plan>\n    <news/>\n  </plan>\n"), NULL,
    "xml-unknown 8:5\n" },
  { "unknown in an object", GOAL ("", "        <news/>\n        <responsible party=\"p\"/>\n"), NULL,
    "xml-unknown 12:9\n" },
  { "unknown in an object without an id",
    GOAL ("", "        <responsible party=\"p\">\n          <news/>\n        </responsible>\n"), NULL,
    "xml-unknown 13:11\n" },
  { "unknown in a text", GOAL ("", "        <description>\n          <p>a</p>\n        </description>\n"
                               "        <responsible party=\"p\"/>\n        <resource kind=\"staff\">\n"
                               "          <note>\n            <p>x <b>fat</b> y</p>\n          </note>\n"
                               "        </resource>\n"),
    NULL,
    "xml-unknown 18:18\n" },
  { "unknown in a title", GOAL ("", "        <title xml:lang=\"sv\">a<b c=\"d\">e</b>f<g/></title>\n"),
    NULL,
    "xml-unknown 12:31\nxml-unknown 12:46\n" },
  { "unknown in an empty title", GOAL ("", "        <title xml:lang=\"sv\"><b/></title>\n"), NULL,
    "xml-unknown 12:30\n" },
  { "known names in a title",
    GOAL ("", "        <title xml:lang=\"sv\">a<title>b</title><responsible party=\"c\"/></title>\n"),
    NULL,
    "xml-unknown 12:31\nxml-unknown 12:47\n" },
  { "known names in paragraphs",
    GOAL ("", "        <description>\n          <title>a</title>\n          <p>b</p>\n"
          "          <p c=\"d\"><p>e</p>f</p>\n        </description>\n"), NULL,
    "xml-unknown 13:11\nxml-unknown 15:11\nxml-unknown 15:20\n" },
  { "unknown in a period", D ("  <term from=\"2025-01-01\" to=\"2025-01-02\">\n    <news/>\n    <title>a</title>\n"
                              "  </term>\n"), NULL, "xml-unknown 8:5\nxml-unknown 9:5\n" },
  { "unknown in a long text beside paragraphs",
    GOAL ("", "        <description>\n          <ul><li>a</li></ul>\n          <p>b</p>\n"
          "        </description>\n"), NULL, "xml-unknown 13:11\n" },
  { "unknown in an observation",
    SERIES ("        <observation year=\"2020\"/>\n"
            "        <observation year=\"2021\">\n          <news/>\n          <year/>\n"
            "        </observation>\n"), NULL,
    "xml-unknown 13:11\nxml-unknown 14:11\n" },
  { "unknown of no namespace", D ("  <news xmlns=\"\"><title/></news>\n"), NULL, "xml-unknown 7:3\n" },
  { "known names inside unknown ones", D ("  <news><goal id=\"d\"/></news>\n"), NULL,
    "xml-unknown 7:3\n" },
  { "an element of ours with a prefix",
    "<h:document xmlns:h='urn:hyvin:1'" USUAL "><h:title>T</h:title>"
    "<h:authority kind='municipality' code='211'><h:title>K</h:title></h:authority></h:document>",
    D (""), "" },
  { "an unknown one of ours with a prefix", D ("  <h:news xmlns:h=\"urn:hyvin:1\"/>\n"), NULL,
    "xml-unknown 7:3\n" },

  /* Attributes that are not known. */
  { "unknown on the document", ROOT (USUAL " new=\"&lt;&quot;&amp;\""), NULL, "xml-unknown 2:1\n" },
  { "unknown on an object", GOAL (" new=\"1\"", ""), NULL, "xml-unknown 10:7\n" },
  { "unknown on a container", D ("  <plan new=\"1\"/>\n"), NULL, "xml-unknown 7:3\n" },
  { "unknown on a period", D ("  <term from=\"2025-01-01\" to=\"2025-01-02\" new=\"1\"/>\n"), NULL,
    "xml-unknown 7:3\n" },
  { "unknown on a title",
    GOAL ("", "        <title xml:lang=\"sv\" new=\"1\">G</title>\n"), NULL, "xml-unknown 12:9\n" },
  { "unknown on a long text",
    GOAL ("", "        <description new=\"1\">\n          <p>a</p>\n        </description>\n"), NULL,
    "xml-unknown 12:9\n" },
  { "unknown on a paragraph",
    GOAL ("", "        <description>\n          <p>a</p>\n          <p new=\"1\">b</p>\n"
          "        </description>\n"), NULL, "xml-unknown 14:11\n" },
  { "unknown on several paragraphs",
    GOAL ("", "        <description new=\"0\">\n          <p new=\"1\">a</p>\n          <p new=\"2\"/>\n"
          "        </description>\n"), NULL,
    "xml-unknown 12:9\nxml-unknown 13:11\nxml-unknown 14:11\n" },
  { "a language on a paragraph",
    GOAL ("", "        <description xml:lang=\"fi\">\n          <p xml:lang=\"sv\">a</p>\n"
          "        </description>\n"), NULL, "xml-unknown 13:11\n" },
  { "unknown on an observation", SERIES ("        <observation year=\"2020\" new=\"1\"/>\n"), NULL,
    "xml-unknown 11:9\n" },
  { "with a prefix", GOAL (" xmlns:x=\"urn:x\" x:new=\"1\" x:old=\"2\"", ""), NULL,
    "xml-unknown 10:7\nxml-unknown 10:7\n" },
  { "with a prefix that is declared above",
    "<document xmlns='urn:hyvin:1' xmlns:x='urn:x'" USUAL "><title x:a='1'>T</title>"
    "<authority kind='municipality' code='211'><title>K</title></authority></document>",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:hyvin:1\"" USUAL ">\n"
    "  <title xmlns:x=\"urn:x\" x:a=\"1\">T</title>\n  <authority kind=\"municipality\" code=\"211\">\n"
    "    <title>K</title>\n  </authority>\n</document>\n",
    "xml-unknown 1:95\n" },
  { "a language where there is none", GOAL (" xml:lang=\"sv\"", ""), NULL, "xml-unknown 10:7\n" },
  { "white space to be preserved", GOAL (" xml:space=\"preserve\"", ""), NULL, "xml-unknown 10:7\n" },
  { "the names of others' attributes", GOAL (" kind=\"need\" party=\"p\"", ""), NULL,
    "xml-unknown 10:7\nxml-unknown 10:7\n" },

  /* Elements of foreign namespaces. */
  { "foreign where it may be", GOAL ("", "        <x:a xmlns:x=\"urn:x\" x:b=\"c\"><x:d/>e</x:a>\n"),
    NULL, "" },
  { "foreign before others",
    GOAL ("", "        <x:a xmlns:x=\"urn:x\"/>\n        <responsible party=\"p\"/>\n"),
    GOAL ("", "        <responsible party=\"p\"/>\n        <x:a xmlns:x=\"urn:x\"/>\n"),
    "xml-order 13:9\n" },
  { "foreign in an object without an id",
    GOAL ("", "        <responsible party=\"p\">\n          <x:a xmlns:x=\"urn:x\"/>\n"
          "        </responsible>\n"), NULL, "xml-unknown 13:11\n" },
  { "foreign in a container",
    D ("  <plan>\n    <x:a xmlns:x=\"urn:x\"/>\n    <focus-area id=\"f\">\n      <title>F</title>\n"
       "    </focus-area>\n  </plan>\n"),
    D ("  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n    </focus-area>\n  </plan>\n"
       "  <x:a xmlns:x=\"urn:x\"/>\n"),
    "xml-order 8:5\n" },
  { "foreign in a title", GOAL ("", "        <title xml:lang=\"sv\">a<x:b xmlns:x=\"urn:x\">c</x:b>d</title>\n"),
    GOAL ("", "        <title xml:lang=\"sv\">ad</title>\n        <x:b xmlns:x=\"urn:x\">c</x:b>\n"),
    "xml-order 12:31\n" },
  { "a namespace with an ä", D ("  <x:a xmlns:x=\"https://example.org/ä\" xmlns:y=\"Ω\"/>\n"), NULL, "" },
  { "a namespace with an ampersand",
    D ("  <x:a xmlns:x=\"urn:a?b&amp;c&amp;#38;&amp;\">\n    <y:b xmlns:y=\"&amp;\"/>\n  </x:a>\n"), NULL, "" },
  { "an attribute of a namespace with an ampersand", GOAL (" x:a=\"1\" xmlns:x=\"b&amp;c\"", ""),
    GOAL (" xmlns:x=\"b&amp;c\" x:a=\"1\"", ""), "xml-unknown 10:7\n" },
  { "foreign in a paragraph",
    GOAL ("", "        <description>\n          <p>a<b xmlns=\"urn:h\">c</b>d</p>\n        </description>\n"),
    GOAL ("", "        <description>\n          <p>ad</p>\n        </description>\n"
          "        <b xmlns=\"urn:h\">c</b>\n"), "xml-order 13:15\n" },
  { "foreign in a title of an object without an id",
    GOAL ("", "        <measured-by indicator=\"i\">\n          <listed-measure>\n"
          "            <title>a<x:b xmlns:x=\"urn:x\"/></title>\n          </listed-measure>\n"
          "        </measured-by>\n"),
    GOAL ("", "        <measured-by indicator=\"i\">\n          <listed-measure>\n"
          "            <title>a</title>\n            <x:b xmlns:x=\"urn:x\"/>\n"
          "          </listed-measure>\n        </measured-by>\n"),
    "xml-order 14:21\nxml-unknown 14:21\n" },
  { "foreign with a prefix in a value alone",
    "<document xmlns='urn:hyvin:1' xmlns:q='urn:q' xmlns:p='urn:p'" USUAL "><title>T</title>"
    "<authority kind='municipality' code='211'><title>K</title></authority>"
    "<p:a t='q:b'>q:c</p:a></document>",
    D ("  <p:a xmlns:p=\"urn:p\" xmlns:q=\"urn:q\" t=\"q:b\">q:c</p:a>\n"), "" },
  { "foreign as the default namespace, and none inside",
    D ("  <a xmlns=\"urn:a\"><b xmlns=\"\"><c xmlns=\"urn:hyvin:1\"/></b></a>\n"), NULL, "" },
  { "foreign with its prefix declared anew inside",
    D ("  <x:a xmlns:x=\"urn:x\"><x:b xmlns:x=\"urn:y\"/><x:c/></x:a>\n"), NULL, "" },
  { "foreign with all sorts inside",
    D ("  <x:a xmlns:x=\"urn:x\"> <!-- c --><?p d?><?q?>\n  &lt;&amp;&gt; ]]&gt; &#13;"
       "<x:b c=\"&lt;&amp;&quot;'&#9;&#10;&#13;\"/></x:a>\n"), NULL, "" },
  { "foreign with CDATA and references",
    D ("  <x:a xmlns:x=\"urn:x\" b='\"&#228;&#xE4;'><![CDATA[<&>]]>&#228;&apos;</x:a>\n"),
    D ("  <x:a xmlns:x=\"urn:x\" b=\"&quot;ää\">&lt;&amp;&gt;ä'</x:a>\n"), "" },

  /* Comments and processing instructions. */
  { "around the document",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- a -->\n<?b c?>\n<document xmlns=\"urn:hyvin:1\"" USUAL
    ">\n  <title>T</title>\n  <authority kind=\"municipality\" code=\"211\">\n    <title>K</title>\n"
    "  </authority>\n</document>\n<!-- d -->\n<?e?>\n", NULL, "" },
  { "between objects",
    GOAL ("", "        <!-- a -->\n        <responsible party=\"p\"/>\n        <?b c?>\n"
          "        <responsible party=\"q\"/>\n        <!-- d -->\n"), NULL, "" },
  { "between texts",
    GOAL ("", "        <!-- a -->\n        <title xml:lang=\"sv\">G</title>\n        <!-- b -->\n"
          "        <title xml:lang=\"se\">G</title>\n        <!-- c -->\n"), NULL, "" },
  { "before and in containers",
    D ("  <!-- a -->\n  <plan>\n    <!-- b -->\n    <focus-area id=\"f\">\n      <title>F</title>\n"
       "    </focus-area>\n    <!-- c -->\n  </plan>\n  <!-- d -->\n"), NULL, "" },
  { "in an empty container", D ("  <plan>\n    <!-- a -->\n  </plan>\n"), NULL, "" },
  { "between the kinds of a container",
    D ("  <knowledge>\n    <evidence id=\"e\" kind=\"research\">\n      <title>E</title>\n    </evidence>\n"
       "    <!-- a -->\n    <conclusion id=\"c\" kind=\"need\">\n      <title>C</title>\n"
       "    </conclusion>\n    <!-- b -->\n  </knowledge>\n"), NULL, "" },
  { "in a title", GOAL ("", "        <title xml:lang=\"sv\">a<!-- b -->c<?d e?>f</title>\n"),
    GOAL ("", "        <!-- b -->\n        <?d e?>\n        <title xml:lang=\"sv\">acf</title>\n"), "" },
  { "in and between paragraphs",
    GOAL ("", "        <description>\n          <!-- a -->\n          <p>b<!-- c -->d</p>\n"
          "          <!-- e -->\n        </description>\n"),
    GOAL ("", "        <!-- a -->\n        <!-- c -->\n        <!-- e -->\n        <description>\n"
          "          <p>bd</p>\n        </description>\n"), "" },
  { "in a period", D ("  <term from=\"2025-01-01\" to=\"2025-01-02\"><!-- a --></term>\n"),
    D ("  <!-- a -->\n  <term from=\"2025-01-01\" to=\"2025-01-02\"/>\n"), "" },
  { "between and in observations",
    SERIES ("        <!-- a -->\n        <observation year=\"2020\"/>\n        <!-- b -->\n"
            "        <observation year=\"2021\"><!-- c --></observation>\n        <!-- d -->\n"),
    SERIES ("        <!-- a -->\n        <observation year=\"2020\"/>\n        <!-- b -->\n"
            "        <!-- c -->\n        <observation year=\"2021\"/>\n        <!-- d -->\n"), "" },
  { "in an object that is otherwise empty",
    GOAL ("", "        <responsible party=\"p\">\n          <!-- a -->\n        </responsible>\n"), NULL, "" },
  { "over several lines", D ("  <!-- a\n     b -->\n  <?c d\ne?>\n"), NULL, "" },
  { "markup in a comment", D ("  <!-- <a & b> ]]> -->\n"), NULL, "" },
  { "beside foreign ones",
    D ("  <!-- a -->\n  <x:a xmlns:x=\"urn:x\"/>\n  <!-- b -->\n"),
    D ("  <!-- a -->\n  <!-- b -->\n  <x:a xmlns:x=\"urn:x\"/>\n"), "" },

  /* Text. */
  { "stray text in the document", D ("  stray &amp; lost\n"), NULL, "xml-unknown 5:5\n" },
  { "stray text in a container", D ("  <plan>\n    stray\n  </plan>\n"), NULL, "xml-unknown 7:3\n" },
  { "stray text in an object", GOAL ("", "        stray\n        <responsible party=\"p\"/>\n"), NULL,
    "xml-unknown 13:9\n" },
  { "stray text in a period", D ("  <term from=\"2025-01-01\" to=\"2025-01-02\">stray</term>\n"),
    D ("  stray\n  <term from=\"2025-01-01\" to=\"2025-01-02\"/>\n"), "xml-unknown 7:3\n" },
  { "stray text in an observation", SERIES ("        <observation year=\"2020\">stray</observation>\n"),
    SERIES ("        stray\n        <observation year=\"2020\"/>\n"), "xml-unknown 11:9\n" },
  { "stray text of several lines", D ("  a\n     b\n"), NULL, "xml-unknown 5:5\n" },
  { "stray text with a comment in it", D ("  a\n  <!-- b -->\n  c\n"), NULL,
    "xml-unknown 5:5\nxml-unknown 5:5\n" },
  { "stray text on both sides of what goes elsewhere",
    D ("  a<x:y xmlns:x=\"urn:x\"/>b<reviews/> c\n"), D ("  a\nb\nc\n  <x:y xmlns:x=\"urn:x\"/>\n"),
    "xml-unknown 7:4\nxml-order 7:27\n" },
  { "stray text around and in a period",
    D ("  a<term>b<news/>c<!-- d -->e</term>\n"),
    D ("  a\nb\nc\n  <!-- d -->\n  e\n  <term>\n    <news/>\n  </term>\n"),
    "xml-required 7:4\nxml-required 7:4\nxml-unknown 7:4\nxml-unknown 7:11\nxml-unknown 7:11\n" },
  { "stray CDATA", D ("  <![CDATA[<a>]]>\n"), D ("  &lt;a&gt;\n"), "xml-unknown 5:5\n" },
  { "a long text without paragraphs",
    GOAL ("", "        <description>a &amp; b</description>\n"),
    GOAL ("", "        <description>\n          <p>a &amp; b</p>\n        </description>\n"),
    "xml-unknown 12:9\n" },
  { "a long text around paragraphs",
    GOAL ("", "        <description>a<p>b</p>c</description>\n"),
    GOAL ("", "        <description>\n          <p>a</p>\n          <p>b</p>\n          <p>c</p>\n"
          "        </description>\n"), "xml-unknown 12:23\nxml-unknown 12:23\n" },
  { "an empty long text", GOAL ("", "        <description/>\n"),
    GOAL ("", "        <description>\n          <p/>\n        </description>\n"), "xml-unknown 12:9\n" },
  { "empty paragraphs",
    GOAL ("", "        <description>\n          <p/>\n          <p/>\n        </description>\n"), NULL, "" },
  { "an empty line in a paragraph",
    GOAL ("", "        <description>\n          <p>a\n\nb</p>\n        </description>\n"),
    GOAL ("", "        <description>\n          <p>a</p>\n          <p>b</p>\n        </description>\n"), "" },
  { "what is inside paragraphs with empty lines",
    GOAL ("", "        <description>\n          <p a=\"1\">a\n\nb\n</p>\n          <p b=\"2\"><news/></p>\n"
          "          <p c=\"3\">c<news/></p>\n        </description>\n"),
    GOAL ("", "        <description>\n          <p a=\"1\">a</p>\n          <p>b</p>\n"
          "          <p b=\"2\"><news/></p>\n          <p c=\"3\">\nc<news/></p>\n        </description>\n"),
    "xml-unknown 13:11\nxml-unknown 17:11\nxml-unknown 17:20\nxml-unknown 18:11\nxml-unknown 18:21\n" },
  { "an empty title", GOAL ("", "        <title xml:lang=\"sv\"/>\n"), NULL, "" },
  { "CDATA in a title", GOAL ("", "        <title xml:lang=\"sv\">a<![CDATA[<&]]>b</title>\n"),
    GOAL ("", "        <title xml:lang=\"sv\">a&lt;&amp;b</title>\n"), "" },
  { "references in a title",
    GOAL ("", "        <title xml:lang=\"sv\">&#228;&#xe4;&lt;&gt;&amp;&quot;&apos;&#128512;</title>\n"),
    GOAL ("", "        <title xml:lang=\"sv\">ää&lt;&gt;&amp;\"'😀</title>\n"), "" },
  { "white space in a title", GOAL ("", "        <title xml:lang=\"sv\">  a\n\tb&#13;&#13;\n  </title>\n"),
    NULL, "" },
  { "white space beyond ASCII", GOAL ("", "        <title xml:lang=\"sv\">\xc2\xa0" "5\xc2\xa0%\xe2\x80\x89</title>\n"),
    NULL, "" },
  { "combining characters", GOAL ("", "        <title xml:lang=\"sv\">a\xcc\x88 e\xcc\x81\xcc\xa3</title>\n"),
    NULL, "" },
  { "the end of CDATA", GOAL ("", "        <title xml:lang=\"sv\">a]]&gt;b</title>\n"), NULL, "" },

  /* Values of attributes. */
  { "references in an attribute",
    D ("  <related-documents>\n    <related-document id=\"r\" kind=\"other\" "
       "href=\"?a=1&amp;b=2&#38;c=&#x26;amp;&lt;&gt;&quot;&apos;\">\n      <title>R</title>\n"
       "    </related-document>\n  </related-documents>\n"),
    D ("  <related-documents>\n    <related-document id=\"r\" kind=\"other\" "
       "href=\"?a=1&amp;b=2&amp;c=&amp;amp;&lt;>&quot;'\">\n      <title>R</title>\n"
       "    </related-document>\n  </related-documents>\n"), "" },
  { "white space in an attribute",
    D ("  <indicators>\n    <indicator id=\"i\" code=\" a\tb\nc&#9;&#10;&#13; \">\n      <title>I</title>\n"
       "    </indicator>\n  </indicators>\n"),
    D ("  <indicators>\n    <indicator id=\"i\" code=\" a b c&#9;&#10;&#13; \">\n      <title>I</title>\n"
       "    </indicator>\n  </indicators>\n"), "" },
  { "white space around values",
    D ("  <indicators>\n    <indicator id=\" i\" kind=\"\noutput \" lists=\"  a\n b&#9;\">\n"
       "      <title xml:lang=\" sv \">I</title>\n      <target year=\" 2025&#10;\" value=\" 1.0 \"/>\n"
       "    </indicator>\n  </indicators>\n"),
    D ("  <indicators>\n    <indicator id=\"i\" kind=\"output\" lists=\"a b\">\n"
       "      <title xml:lang=\"sv\">I</title>\n      <target year=\"2025\" value=\"1.0\"/>\n"
       "    </indicator>\n  </indicators>\n"), "" },
  { "other forms of values",
    GOAL ("", "        <resource kind=\"staff\" amount=\"+1.50\"/>\n"
          "        <visibility document=\"b\" strength=\"none\" binding=\"1\"/>\n"
          "        <visibility document=\"b\" strength=\"none\" binding=\"0\"/>\n"),
    GOAL ("", "        <resource kind=\"staff\" amount=\"1.50\"/>\n"
          "        <visibility document=\"b\" strength=\"none\" binding=\"true\"/>\n"
          "        <visibility document=\"b\" strength=\"none\" binding=\"false\"/>\n"), "" },
  { "an empty string", D ("  <indicators>\n    <indicator id=\"i\" code=\"\">\n      <title>I</title>\n"
                          "    </indicator>\n  </indicators>\n"), NULL, "" },
  { "attributes in another order",
    "<document roles='plan' id='d' xml:lang='fi' version='1.0' xmlns='urn:hyvin:1'><title>T</title>"
    "<authority code='211' kind='municipality'><title>K</title></authority></document>",
    D (""), "" },

  /* Content out of its order. */
  { "elements out of order",
    GOAL ("", "        <measure id=\"m\">\n          <title>M</title>\n        </measure>\n"
          "        <responsible party=\"p\"/>\n        <title xml:lang=\"sv\">G</title>\n"),
    GOAL ("", "        <title xml:lang=\"sv\">G</title>\n        <responsible party=\"p\"/>\n"
          "        <measure id=\"m\">\n          <title>M</title>\n        </measure>\n"),
    "xml-order 15:9\nxml-order 16:9\n" },
  { "containers out of order",
    D ("  <plan/>\n  <parties>\n    <party id=\"p\" kind=\"unit\">\n      <title>P</title>\n    </party>\n"
       "  </parties>\n"),
    D ("  <parties>\n    <party id=\"p\" kind=\"unit\">\n      <title>P</title>\n    </party>\n"
       "  </parties>\n"), "xml-order 8:3\n" },
  { "kinds out of order in a container",
    D ("  <knowledge>\n    <conclusion id=\"c\" kind=\"need\">\n      <title>C</title>\n    </conclusion>\n"
       "    <evidence id=\"e\" kind=\"research\">\n      <title>E</title>\n    </evidence>\n  </knowledge>\n"),
    D ("  <knowledge>\n    <evidence id=\"e\" kind=\"research\">\n      <title>E</title>\n    </evidence>\n"
       "    <conclusion id=\"c\" kind=\"need\">\n      <title>C</title>\n    </conclusion>\n  </knowledge>\n"),
    "xml-order 11:5\n" },
  { "a container twice",
    D ("  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n    </focus-area>\n  </plan>\n"
       "  <plan>\n    <!-- a -->\n    <focus-area id=\"g\">\n      <title>G</title>\n    </focus-area>\n"
       "  </plan>\n"),
    D ("  <plan>\n    <focus-area id=\"f\">\n      <title>F</title>\n    </focus-area>\n"
       "    <!-- a -->\n    <focus-area id=\"g\">\n      <title>G</title>\n    </focus-area>\n"
       "  </plan>\n"), "xml-order 12:3\n" },
  { "a container twice with an attribute",
    D ("  <plan new=\"1\">\n    <focus-area id=\"f\">\n      <title>F</title>\n    </focus-area>\n"
       "  </plan>\n  <plan new=\"2\">\n    <focus-area id=\"g\"/>\n  </plan>\n"),
    NULL, "xml-unknown 7:3\nxml-unknown 12:3\n" },
  { "a container twice with an attribute, far apart",
    D ("  <plan>\n    <focus-area id=\"f\"/>\n  </plan>\n  <plan new=\"2\">\n    <focus-area id=\"g\"/>\n"
       "  </plan>\n  <population-groups>\n    <population-group id=\"p\"/>\n  </population-groups>\n"),
    D ("  <population-groups>\n    <population-group id=\"p\"/>\n  </population-groups>\n"
       "  <plan>\n    <focus-area id=\"f\"/>\n  </plan>\n  <plan new=\"2\">\n    <focus-area id=\"g\"/>\n"
       "  </plan>\n"),
    "xml-unknown 10:3\nxml-order 13:3\n" },
  { "a container twice, a namespace in the first",
    D ("  <plan xmlns:s=\"urn:s\" s:t=\"1\"/>\n  <plan><new/><focus-area id=\"g\"/></plan>\n"), NULL,
    "xml-unknown 7:3\nxml-unknown 8:3\n" },
  { "a container twice, a namespace of the document in both",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:hyvin:1\" xmlns:v=\"urn:v\"" USUAL
    "><title>T</title><authority kind=\"municipality\" code=\"211\"><title>K</title></authority>"
    "<plan v:id=\"1\"><focus-area id=\"f\"/></plan><plan><new/></plan></document>",
    D ("  <plan xmlns:v=\"urn:v\" v:id=\"1\">\n    <focus-area id=\"f\"/>\n"
       "    <new xmlns:v=\"urn:v\"/>\n  </plan>\n"),
    "xml-unknown 2:181\nxml-order 2:223\nxml-unknown 2:229\n" },
  { "a container twice, declarations that nothing uses in the first",
    D ("  <plan xmlns=\"urn:hyvin:1\" xmlns:u=\"urn:u\" a=\"b\"/>\n  <plan><new/></plan>\n"),
    D ("  <plan a=\"b\">\n    <new/>\n  </plan>\n"),
    "xml-unknown 7:3\nxml-order 8:3\nxml-unknown 8:9\n" },
  { "a namespace in the value of an attribute",
    D ("  <plan xmlns:t=\"urn:t\" xmlns:u=\"urn:u&amp;v\" xmlns:w=\"urn:w\" a=\"t:b (u:c, t:d) xw:e\"/>\n"),
    D ("  <plan xmlns:t=\"urn:t\" xmlns:u=\"urn:u&amp;v\" a=\"t:b (u:c, t:d) xw:e\"/>\n"),
    "xml-unknown 7:3\n" },
  { "a namespace of the document in the type of an element",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:hyvin:1\" xmlns:t=\"urn:t\" "
    "xmlns:xsi=\"urn:xsi\"" USUAL
    "><title>T</title><authority kind=\"municipality\" code=\"211\"><title>K</title></authority>"
    "<plan xsi:type=\"t:plan\"/></document>",
    D ("  <plan xmlns:xsi=\"urn:xsi\" xmlns:t=\"urn:t\" xsi:type=\"t:plan\"/>\n"),
    "xml-unknown 2:201\n" },
  { "a container twice, one of XML's own attributes in the first",
    D ("  <plan xml:base=\"b\"/>\n  <plan><new/></plan>\n"),
    D ("  <plan xml:base=\"b\">\n    <new/>\n  </plan>\n"),
    "xml-unknown 7:3\nxml-order 8:3\nxml-unknown 8:9\n" },
  { "a container twice with an attribute, once empty",
    D ("  <plan/>\n  <plan new=\"2\">\n    <focus-area id=\"g\"/>\n  </plan>\n"), NULL,
    "xml-unknown 8:3\n" },
  { "the same with two kinds in it",
    D ("  <knowledge a=\"1\"/>\n  <knowledge a=\"2\"/>\n  <!-- b -->\n  <plan/>\n"),
    D ("  <knowledge a=\"1\"/>\n  <knowledge a=\"2\"/>\n  <!-- b -->\n"),
    "xml-unknown 7:3\nxml-unknown 8:3\n" },
  { "a container of two kinds twice",
    D ("  <knowledge>\n    <!-- a -->\n  </knowledge>\n  <knowledge>\n    <evidence id=\"e\"/>\n"
       "    <conclusion id=\"c\"/>\n  </knowledge>\n"),
    D ("  <knowledge>\n    <evidence id=\"e\"/>\n    <conclusion id=\"c\"/>\n    <!-- a -->\n  </knowledge>\n"),
    "xml-order 10:3\nxml-required 11:5\nxml-required 12:5\n" },
  { "a single object twice",
    D ("  <authority kind=\"county\" code=\"2\"><title>L</title></authority>\n"), NULL,
    "xml-unknown 7:3\n" },
  { "a single object twice, far apart",
    D ("  <!-- a -->\n  <authority kind=\"county\" code=\"2\"><title>L</title></authority>\n"
       "  <description>\n    <p>b</p>\n  </description>\n"),
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<document xmlns=\"urn:hyvin:1\"" USUAL ">\n"
    "  <title>T</title>\n  <description>\n    <p>b</p>\n  </description>\n"
    "  <authority kind=\"municipality\" code=\"211\">\n    <title>K</title>\n  </authority>\n"
    "  <!-- a -->\n  <authority kind=\"county\" code=\"2\"><title>L</title></authority>\n</document>\n",
    "xml-unknown 8:3\nxml-order 9:3\n" },
  { "a period twice",
    D ("  <term from=\"2025-01-01\" to=\"2025-01-02\"/>\n"
       "  <term from=\"2026-01-01\" to=\"2026-01-02\"/>\n"), NULL, "xml-unknown 8:3\n" },
  { "beside an empty container",
    D ("  <!-- a -->\n  <?b?>\n  <plan/>\n  <!-- c -->\n  <reviews/>\n  <!-- d -->\n  <exemptions>\n"
       "    <!-- e -->\n  </exemptions>\n"),
    D ("  <!-- a -->\n  <?b?>\n  <!-- c -->\n  <!-- d -->\n  <exemptions>\n    <!-- e -->\n"
       "  </exemptions>\n"), "" },
  { "an empty container", D ("  <plan/>\n"), D (""), "" },

  /* Values that cannot be read. */
  { "id", GOAL ("", "        <measure id=\"a b\">\n          <title>M</title>\n        </measure>\n"), NULL,
    "xml-value 12:9\n" },
  { "language", GOAL ("", "        <title xml:lang=\"suomi!\">G</title>\n"), NULL, "xml-value 12:9\n" },
  { "language of the document", ROOT (" version=\"1.0\" xml:lang=\"\" id=\"d\" roles=\"plan\""), NULL,
    "xml-value 2:1\n" },
  { "reference", GOAL ("", "        <responsible party=\"a b\"/>\n"), NULL, "xml-value 12:9\n" },
  { "empty reference", GOAL ("", "        <responsible party=\"\"/>\n"), NULL, "xml-value 12:9\n" },
  { "references", GOAL (" aims=\" \"", ""), NULL, "xml-value 10:7\n" },
  { "tokens", D ("  <indicators>\n    <indicator id=\"i\" lists=\"\">\n      <title>I</title>\n"
                 "    </indicator>\n  </indicators>\n"), NULL, "xml-value 8:5\n" },
  { "word", MEASURE (" status=\"soon\""), NULL, "xml-value 12:9\n" },
  { "required word", D ("  <parties>\n    <party id=\"p\" kind=\"army\">\n      <title>P</title>\n"
                        "    </party>\n  </parties>\n"), NULL, "xml-value 8:5\n" },
  { "word with white space", MEASURE (" status=\" so on \""), NULL, "xml-value 12:9\n" },
  { "words", ROOT (" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"dream plan song\""),
    ROOT (" version=\"1.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan dream song\""), "xml-value 2:1\n" },
  { "words, none of them known", MEASURE (" fulfils=\"dreams songs\""), NULL, "xml-value 12:9\n" },
  { "no words", MEASURE (" fulfils=\"\""), NULL, "xml-value 12:9\n" },
  { "words twice", MEASURE (" fulfils=\"culture-plan safety-plan culture-plan\""),
    MEASURE (" fulfils=\"culture-plan safety-plan\""), "" },
  { "words in another order", MEASURE (" fulfils=\"safety-plan culture-plan\""),
    MEASURE (" fulfils=\"culture-plan safety-plan\""), "" },
  { "boolean", GOAL ("", "        <visibility document=\"b\" strength=\"none\" binding=\"yes\"/>\n"), NULL,
    "xml-value 12:9\n" },
  { "integer", D ("  <annual-clock>\n    <clock-event id=\"c\" month=\"13\" day=\"1st\">\n"
                  "      <title>C</title>\n    </clock-event>\n  </annual-clock>\n"), NULL,
    "xml-value 8:5\nxml-value 8:5\n" },
  { "year", GOAL ("", "        <resource kind=\"staff\" year=\"25\"/>\n"), NULL, "xml-value 12:9\n" },
  { "date", MEASURE (" from=\"1.6.2025\" to=\"2025-02-30\""), NULL, "xml-value 12:9\nxml-value 12:9\n" },
  { "values in another order, among unknown attributes",
    MEASURE (" new=\"1\" to=\"then\" old=\"2\" from=\"now\" fulfils=\"b a\""),
    MEASURE (" from=\"now\" to=\"then\" fulfils=\"b a\" new=\"1\" old=\"2\""),
    "xml-unknown 12:9\nxml-unknown 12:9\nxml-value 12:9\nxml-value 12:9\nxml-value 12:9\n" },
  { "date of a period", D ("  <term from=\"soon\" to=\"2025-01-02\"/>\n"), NULL, "xml-value 7:3\n" },
  { "decimal", GOAL ("", "        <resource kind=\"staff\" amount=\"1,5\"/>\n"), NULL, "xml-value 12:9\n" },
  { "observation", SERIES ("        <observation year=\"2020\" value=\"..\" cases=\"-1\" status=\"?\"/>\n"),
    NULL, "xml-value 11:9\nxml-value 11:9\nxml-value 11:9\n" },
  { "year of an observation", SERIES ("        <observation year=\"2020-2021\"/>\n"), NULL,
    "xml-value 11:9\n" },
  { "observation of a year and a period",
    SERIES ("        <observation year=\"2020\" from=\"2020-01-01\" to=\"2020-12-31\"/>\n"), NULL,
    "xml-value 11:9\nxml-value 11:9\n" },

  /* What is missing. */
  { "the attributes of the document", ROOT (""), NULL,
    "xml-required 2:1\nxml-required 2:1\nxml-required 2:1\nxml-required 2:1\n" },
  { "the content of the document",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:hyvin:1\"" USUAL "/>\n", NULL,
    "xml-required 2:1\n" },
  { "id and attributes of objects",
    D ("  <term/>\n  <handling>\n    <event/>\n  </handling>\n  <parties>\n    <party/>\n  </parties>\n"
       "  <exemptions>\n    <exemption/>\n  </exemptions>\n"), NULL,
    "xml-required 7:3\nxml-required 7:3\n"            /* the period */
    "xml-required 9:5\nxml-required 9:5\nxml-required 12:5\nxml-required 12:5\n"
    "xml-required 15:5\nxml-required 15:5\n" },
  { "the date of an observation",
    SERIES ("        <observation/>\n        <observation from=\"2020-01-01\"/>\n"), NULL,
    "xml-required 11:9\nxml-required 12:9\n" },

  /* Other versions. */
  { "a newer minor version",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<document xmlns=\"urn:hyvin:1\" version=\"1.7\" xml:lang=\"fi\" id=\"d\" roles=\"plan dream\" new=\"1\">\n"
    "  <title>T</title>\n  <authority kind=\"moon\" code=\"211\">\n    <title>K</title>\n  </authority>\n"
    "  <news/>\n</document>\n", NULL,
    "xml-unknown 2:1\nxml-unknown 2:1\nxml-unknown 4:3\nxml-unknown 7:3\n" },
  { "a version that is none", ROOT (" version=\"1\" xml:lang=\"fi\" id=\"d\" roles=\"plan\""), NULL,
    "version-unsupported 2:1\n" },
  { "another major version",
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<document xmlns=\"urn:hyvin:2\" version=\"2.0\" xml:lang=\"fi\" id=\"d\" roles=\"plan\">\n"
    "  <title>T</title>\n  <authority kind=\"municipality\" code=\"211\">\n    <title>K</title>\n"
    "  </authority>\n  <news/>\n  <h:old xmlns:h=\"urn:hyvin:1\"/>\n</document>\n", NULL,
    "version-unsupported 2:1\nxml-unknown 7:3\n" },
};

START_TEST (test_kept)
{
  const Oddity *oddity = &oddities[_i];
  const char *expected = oddity->saved != NULL ? oddity->saved : oddity->input;
  g_autoptr (HyvinDocument) document = test_read (oddity->input);
  g_autofree char *saved = test_save (document);

  if (strcmp (saved, expected) != 0)
    ck_abort_msg ("%s: saved as\n%sbut should be\n%s", oddity->name, saved, expected);
}
END_TEST

START_TEST (test_findings)
{
  const Oddity *oddity = &oddities[_i];
  g_autoptr (HyvinDocument) document = test_read (oddity->input);
  g_autofree char *findings = test_load_findings (document);

  if (strcmp (findings, oddity->findings) != 0)
    ck_abort_msg ("%s: found\n%sand not\n%s", oddity->name, findings, oddity->findings);
}
END_TEST

START_TEST (test_again)
{
  const Oddity *oddity = &oddities[_i];
  g_autoptr (HyvinDocument) document = test_read (oddity->input);
  g_autofree char *saved = test_save (document);
  g_autoptr (HyvinDocument) again = test_read (saved);
  g_autofree char *saved_again = test_save (again);

  if (strcmp (saved, saved_again) != 0)
    ck_abort_msg ("%s: saved again as\n%sand not\n%s", oddity->name, saved_again, saved);
  ck_assert_msg (hyvin_element_equal (HYVIN_ELEMENT (document), HYVIN_ELEMENT (again)),
                 "%s: it is not equal", oddity->name);
}
END_TEST

START_TEST (test_copy)
{
  const Oddity *oddity = &oddities[_i];
  g_autoptr (HyvinDocument) document = test_read (oddity->input);
  g_autoptr (HyvinElement) copy = hyvin_element_copy (HYVIN_ELEMENT (document));
  g_autofree char *saved = test_save (document);
  g_autofree char *saved_copy = test_save (HYVIN_DOCUMENT (copy));

  ck_assert_msg (hyvin_element_equal (HYVIN_ELEMENT (document), copy), "%s: it is not equal",
                 oddity->name);
  if (strcmp (saved, saved_copy) != 0)
    ck_abort_msg ("%s: the copy is saved as\n%sand not\n%s", oddity->name, saved_copy, saved);
}
END_TEST

int
main (void)
{
  Suite *suite = suite_create ("oddities");
  TCase *tcase = tcase_create ("oddities");

  tcase_add_loop_test (tcase, test_kept, 0, G_N_ELEMENTS (oddities));
  tcase_add_loop_test (tcase, test_findings, 0, G_N_ELEMENTS (oddities));
  tcase_add_loop_test (tcase, test_again, 0, G_N_ELEMENTS (oddities));
  tcase_add_loop_test (tcase, test_copy, 0, G_N_ELEMENTS (oddities));
  suite_add_tcase (suite, tcase);
  return test_run (suite);
}
