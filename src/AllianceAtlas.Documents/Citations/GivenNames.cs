namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Common given names of Nordic and English-speaking authors. They tell the given name in "Ralph Greenson (2008)" from
/// the double surname in "Grosse Holtforth (2006)", and the voice "(Marit, VOP)" from an abbreviation.
/// </summary>
internal static class GivenNames
{
    private static readonly WordSet Names = new(
        """
        Aaron Abraham Ada Adam Adele Adrian Agnes Agneta Aina Aksel Alan Alastair Albert Albin Alex Alexander Alexandra Alf Alfons
        Alfred Alice Allan Allen Alrik Alva Alvar Alvin Amalie Amanda Amund Amy Anders Andre Andrea Andreas Andrew André Anette
        Angela Anita Anja Anker Ann Anna Annbjørg Anne Anneli Annelie Annelise Annette Annie Annika Anniken Annmarie Ansgar Anthony
        Antoine Anton Antonia April Arild Arne Arnfinn Arnold Arnstein Aron Arthur Arve Arvid Arvo Asbjørn Asgeir Ashley Aslak
        Aslaug Assar Asta Astrid Atle Audun August Austin Axel Barbara Barbro Bard Barry Beata Beate Beatrice Belinda Ben Benedict
        Bengt Benjamin Benny Bent Bente Berge Berit Bernard Bernhard Bernt Bertel Bertil Bessel Beth Betty Bill Birger Birgit
        Birgitta Birgitte Bjarne Björn Bjørg Bjørn Bjørnar Bo Bob Bodil Boel Bonnie Borghild Boris Botolv Brad Bradley Brandon
        Brenda Brent Brian Bridget Brit Brita Britt Bror Bruce Bruno Bryan Brynjulf Byron Bård Börje Børge Cajsa Calvin Camilla
        Carin Carina Carl Carla Carmen Carol Carola Carolina Caroline Carrie Caspar Cassandra Catharina Catherine Cathrine Cathy
        Cecil Cecilia Cecilie Celine Chad Charlene Charles Charlotta Charlotte Chloe Chris Christer Christian Christiane Christina
        Christine Christopher Cindy Claes Clara Clark Clas Claudia Claus Clifford Clive Colin Connie Conny Corey Craig Cristina
        Cynthia Dag Dagfinn Dagmar Dagny Dagrun Dale Dan Daniel Daniela Darren Dave David Dawn Dean Deborah Denise Dennis Derek
        Diana Diane Dick Disa Ditte Dominic Don Donald Donna Doreen Doris Dorothy Dorte Douglas Duncan Dustin Earl Ebba Eddie Edgar
        Edith Edla Edmund Edna Edvard Edvin Edward Egil Egon Eileen Eilert Einar Einride Eirik Eivind Elaine Eleanor Elfrid Elias
        Elin Elina Eline Elisa Elisabet Elisabeth Elise Elizabeth Ella Ellen Elling Elliot Elna Elof Elsa Else Elvira Elvy Emanuel
        Embla Emelie Emil Emilia Emilie Emily Emma Emmanuel Emrik Endre Engla Enid Eric Erica Erich Erik Erika Erland Erling Ernest
        Ernesto Ernst Eskil Espen Estelle Esther Eugene Eva Evald Evan Evelyn Evert Evy Fabian Fanny Faye Felix Filip Finn Fiona
        Florence Folke Frances Francis Frank Frans Fred Freddie Frede Frederick Fredrik Fredrika Fredrikke Freja Frida Frieda
        Fritiof Fritjof Frode Gabriel Gabriella Gail Gary Gaute Gavin Geir Geirmund Gene Geoffrey Georg George Gerald Geraldine Gerd
        Gerda Gert Gertrud Gilbert Gillis Gina Giorgio Giovanni Gisela Gitte Gjermund Gjertrud Glen Glenn Gloria Gordon Gorm
        Gottfrid Grace Graham Greg Greger Gregory Greta Grete Grethe Gro Gudmund Gudrun Gun Gunborg Gunhild Gunilla Gunn Gunnar
        Gunnel Gunnhild Gunvor Guro Gustaf Gustav Guy Gwen Gyda Gyrid Göran Gördis Gösta Haakon Hallvard Halvard Halvor Hanna Hannah
        Hanne Hannele Hannes Hans Harald Harold Harriet Harry Hartvig Harvey Hazel Heather Hector Hedda Hedvig Hedvik Heidi Heinrich
        Heinz Helen Helena Helene Helga Helge Helle Helmer Henning Henny Henriette Henrik Henrika Henry Herb Herbert Herdis Herman
        Hermann Hilary Hilda Hilde Hildegard Hillevi Hilma Hjalmar Hjördis Hogne Holger Holly Howard Hubert Hugh Hugo Håkan Håkon
        Håvard Ian Ida Idun Inez Inga Inge Ingeborg Ingegerd Ingela Ingemar Inger Ingerid Ingmar Ingrid Ingunn Ingvar Ingvild
        Ingvill Irene Irina Iris Irma Irvin Irving Iréne Isaac Isabel Isabella Isabelle Isak Isidor Ivan Ivar Iver Jack Jackie Jacob
        Jake Jakob Jamie Jan Jane Janet Janice Janina Janne Jannike Jarand Jared Jarl Jarle Jason Javier Jay Jean Jeanette Jeff
        Jeffrey Jennie Jennifer Jenny Jens Jeremy Jerker Jerome Jerry Jesper Jesse Jessica Jessie Jill Jim Jimmy Jo Joakim Joan
        Joanna Joanne Joar Jodie Joe Joel Johan Johanna Johanne Johannes John Johnny Johs Jon Jonas Jonathan Jordan Jorge Jorid
        Jorun Jorunn Josef Josefin Josefina Josefine Joseph Josephine Joshua Jostein José Joy Joyce Juan Juanita Judit Judith Judy
        Jules Julia Julian Julie Jun Justin Jöns Jörgen Jørgen Jørn Jürgen Kaisa Kaja Kalle Kamilla Kamille Karen Kari Karianne
        Karin Karina Karl Karla Karolina Karoline Karstein Karsten Kaspar Katarina Kate Katharina Kathleen Kathrine Kathryn Kathy
        Katie Katja Katrin Katrine Kay Keith Kelly Ken Kennet Kenneth Kent Kerry Kerstin Ketil Kevin Kim Kirk Kirsten Kirsti Kjell
        Kjersti Kjerstin Kjetil Klaes Klara Klas Klaus Knut Kolbjørn Konrad Kristen Krister Kristian Kristin Kristina Kristine
        Kristofer Kristoffer Kurt Kyle Kyrre Kåre Lage Laila Lajos Lance Larry Lars Lasse Laura Lauren Laurence Lauri Laurie
        Lawrence Lee Leena Leif Leigh Leila Lena Lene Lennart Leo Leon Leonard Leonardo Leopold Leslie Lester Lewis Lilian Lillemor
        Lillian Lilly Linda Linn Linnea Linnéa Linus Lionel Lisa Lisbet Lisbeth Lise Liselotte Lisen Liv Lloyd Lori Lorraine Lotta
        Lotte Louis Louise Lovis Lovisa Luc Luca Lucas Lucia Lucy Ludvig Ludwig Luigi Luis Luke Lydia Lynda Lynn Lynne Magda
        Magdalena Maggie Magne Magnhild Magnus Maia Maj Maja Malcolm Malena Malene Malin Manuel Marc Marcel Marcia Marco Marcus
        Maren Margaret Margareta Margareth Margaretha Margit Margot Margrethe Marguerite Margunn Mari Maria Mariana Mariann Marianne
        Marie Marika Marilyn Mario Marion Marit Marita Marius Marja Marjorie Mark Markus Marlene Marsha Marshall Marta Marte Martha
        Marthe Martin Martina Martine Marvin Mary Mathias Mathilda Mathilde Maths Matilda Mats Matthew Mattias Maud Maurice Max
        Maxine Maya Megan Melanie Melissa Melker Melvin Merete Merethe Merle Mette Mia Michael Michaela Michel Michelle Mikael
        Mikaela Mike Mikkel Mildred Mildrid Milton Mimmi Mina Minna Miriam Mitchell Moa Mogens Mohammed Molly Mona Monica Monika
        Morten Morton Muriel Myra Märit Märta Måns Mårten Nadia Nadine Nancy Nanna Nanny Naomi Natalie Natanael Nathan Nea Ned Neil
        Nicholas Niclas Nicolai Nicole Niels Nigel Niklas Nikolai Nils Nina Njaal Njål Noah Noomi Nora Norma Norman Oda Odd Oddbjørg
        Oddgeir Oddny Oddvar Oddveig Ola Olaf Olav Ole Olea Olga Oline Olive Oliver Olivia Olle Olof Omar Orvar Oscar Oskar Ottar
        Otto Ove Paal Pablo Pam Pamela Paola Pascal Patricia Patrick Patrik Paul Paula Pauline Paulo Peder Peggy Pekka Penelope Peo
        Per Pernilla Pernille Perry Peter Petra Petter Phil Philip Philippa Phillip Phyllis Pia Pierre Polly Priscilla Pär Pål
        Rachel Rafael Ragna Ragnar Ragnhild Ragni Ragnvald Rakel Ralph Ramona Randall Randi Randy Raphael Rasmus Raul Ray Raymond
        Rebecca Rebecka Regina Reginald Regnar Reidar Reidun Renate René Rhonda Ricardo Richard Rick Rickard Rigmor Rita Roar Robert
        Roberta Roberto Robin Roderick Rodney Roger Roine Roland Rolf Rollo Ronald Ronny Rosa Rosalind Rose Rosemary Ross Rowan Roy
        Ruby Rudolf Runa Rune Rupert Russell Ruth Ryan Rønnaug Sabina Saga Sally Salvador Salvatore Samantha Samuel Sandor Sandra
        Sanna Sara Sarah Scott Sean Sebastian Selma Serge Seth Shane Shannon Sharon Shaun Sheila Shelley Sherry Shirley Sidney
        Sidsel Sigbjørn Sigfrid Sigmund Sigmunn Signe Sigrid Sigurd Sigvard Sigve Silje Silvia Simen Simon Simone Siri Sissel Siv
        Sivan Sivert Siw Sixten Sjur Skjalg Snefrid Snorre Sofia Sofie Solfrid Solveig Sondre Sonja Sophia Sophie Stacey Staffan
        Stanley Stefan Stefanie Stein Steinar Steinulf Stella Stellan Stephan Stephanie Stephen Steve Steven Stewart Stian Stig
        Stina Stine Stuart Sture Sturla Sue Sune Sunniva Susan Susann Susanna Susannah Susanne Suzanne Svanhild Svante Svea Svein
        Sven Sverre Sydney Sylvia Sylvie Synne Synnøve Sándor Sören Sølve Sølvi Søren Tage Tamara Tania Tanja Tara Tarjei Tea Ted
        Tekla Teodor Terence Teresia Terje Terry Tessa Tharald Thea Theodor Theodora Theodore Theres Theresa Therese Thomas Thor
        Thorbjørn Thore Thorsten Thure Tilda Tilde Tim Timothy Tina Tindra Tine Tobias Todd Tom Tomas Tommy Tone Tony Tor Tora
        Torbjörn Torbjørn Tord Tordis Tore Torgeir Torgny Torhild Torill Torkel Tormod Tormund Torstein Torsten Torunn Tove Tracy
        Trevor Trine Trond Trude Trygve Turid Tuva Tyko Tyra Ulf Ulla Ulrica Ulrich Ulrik Ulrika Ulrikke Umberto Unn Unni Uno Urban
        Ursula Valborg Valdemar Valerie Valter Vanessa Vebjørn Vegard Vendela Vera Verner Vernon Veronica Veronika Veslemøy Vetle
        Vibeke Victor Victoria Vidar Vigdis Viktor Viktoria Vilde Vilgot Vilhelm Ville Vilma Vincent Viola Virginia Vivian Vivianne
        Vivien Wallace Walter Wanda Warren Wayne Wenche Wendy Wenke Wesley Wibeke Wilbur Wilfred Wilhelm Willem William Winston
        Wiveka Wolfgang Ylva Yngve Yrsa Yvette Yvonne Zachary Zeth Zoe Åge Åke Åsa Åse Åshild Åsmund Åsne Åsta Åste Örjan Östan
        Östen Øistein Øivind Ørjan Øystein Øyunn Øyvind
        """);

    /// <summary>Whether <paramref name="word"/> is a given name, also two of them with a hyphen: Marie-Louise.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen <= 0 ? Names.Contains(word) : Names.Contains(word[..hyphen]);
    }
}
