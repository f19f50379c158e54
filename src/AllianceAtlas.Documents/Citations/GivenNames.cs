namespace AllianceAtlas.Documents.Citations;

/// <summary>
/// Common given names of Nordic and English-speaking authors. They tell the given name in "Ralph Greenson (2008)" from
/// the double surname in "Grosse Holtforth (2006)", and the voice "(Marit, VOP)" from an abbreviation.
/// </summary>
internal static class GivenNames
{
    private static readonly WordSet Names = new(
        """
        Aaron Abraham Ada Adam Adele Agnes Agneta Aina Alan Alastair Albert Alex Alexander Alexandra Alf Alfred Alice Alva Alvin
        Amalie Amanda Anders Andre André Andrea Andreas Andrew Anette Anita Ann Anna Annbjørg Anne Anneli Annelie Annette Annie
        Anniken Annika Ante Anthony Anton Antonia Are Arild Arne Aron Arthur Arve Arvid Asbjørn Asta Astrid Atle Audun August Axel
        Barbara Barbro Barry Beata Beate Beatrice Ben Bengt Benjamin Benny Bent Berit Bernard Bernt Bertil Bessel Beth Birger Birgit
        Birgitta Birgitte Bjarne Björn Bjørg Bjørn Bo Bodil Bonnie Boris Brage Brandon Brian Britt Bror Bruce Bruno Brynjulf Börje
        Børge Camilla Carin Carina Carl Carol Carola Carolina Caroline Caspar Catharina Cathrine Catherine Cathy Cecilia Cecilie
        Celine Charles Charlotta Charlotte Chris Christer Christian Christiane Christina Christine Christopher Clara Claes Claudia
        Clas Claus Conny Connie Craig Cristina Dag Dagfinn Dagny Dan Daniel Daniela David Deborah Dennis Diana Diane Dick Ditte
        Donald Dorte Dorothy Doris Douglas Ebba Edgar Edith Edmund Edna Edvard Edvin Edward Einar Eirik Eivind Elin Elina Eline Elisa
        Elisabet Elisabeth Elise Elizabeth Ella Ellen Elna Elsa Else Elvira Emelie Emil Emilia Emilie Emily Emma Emmanuel Endre Enid
        Eric Erica Erik Erika Erling Ernest Ernst Espen Esther Eva Evelyn Even Evy Fanny Felix Filip Finn Frank Frans Fred Freddie
        Frederick Frede Fredrik Fredrika Freja Frida Frieda Frode Gabriel Gabriella Gail Gary Geir Gene Geoffrey Georg George Gerald
        Gerd Gert Gertrud Gisela Gitte Gjertrud Glen Glenn Gordon Gorm Greta Grete Grethe Gro Gudrun Gun Gunhild Gunilla Gunn Gunnar
        Gunnel Gunvor Gustaf Gustav Guro Göran Gösta Haakon Hallvard Halvor Hanna Hannah Hanne Hannele Hans Harald Harold Harriet
        Harry Hartvig Heather Hedda Hedvig Heidi Heinz Helen Helena Helene Helga Helge Helle Henning Henny Henriette Henrik Henry Herbert
        Herman Hermann Hilde Hildegard Hilda Hilma Hjalmar Holger Howard Hugo Håkan Håkon Håvard Ian Ida Inga Inge Ingeborg Ingegerd
        Ingela Inger Ingemar Ingmar Ingrid Ingunn Ingvar Ingvild Ingvill Irene Irina Iris Irma Irvin Isabel Isabella Isak Ivan Ivar
        Iver Jack Jacob Jaak Jakob Jan Jane Janet Janice Janne Jarl Jarle Jason Jean Jeanette Jeff Jeffrey Jennie Jennifer Jenny Jens
        Jeremy Jerome Jerry Jesper Jessica Jill Jim Jimmy Jo Joakim Joan Joanna Joar Joel Johan Johanna Johanne Johannes John Johnny
        Jon Jonas Jonathan Jorunn Josef Josefin Josefine Joseph Joshua Jostein Josefina Joyce Judith Judy Julia Julian Julie Jun
        Jürgen Jörgen Jørgen Jørn Kaja Kaisa Kalle Kamilla Karen Kari Karin Karina Karl Karla Karolina Karoline Karsten Kate
        Katharina Katarina Kathleen Kathrine Katja Katrin Katrine Kaspar Keith Kelly Ken Kenneth Kent Kerstin Kevin Kim Kirsten Kirsti
        Kjell Kjersti Kjerstin Kjetil Klara Klas Klaus Knut Konrad Kristian Kristin Kristina Kristine Kristofer Kristoffer Krister
        Kurt Kåre Lajos Lars Lasse Laura Lauri Laurence Lawrence Leena Leif Leila Lena Lene Lennart Leo Leon Leonard Leslie Lester
        Lewis Lillian Lilly Linda Linn Linnea Linnéa Linus Lisa Lisbet Lisbeth Lise Liselotte Liv Lotta Lotte Louise Lovisa Lucia Lucy
        Ludvig Ludwig Lydia Lynn Lynne Magda Magdalena Maggie Magne Magnhild Magnus Maia Maj Maja Malcolm Malena Malene Malin Marcus
        Maren Margaret Margareta Margareth Margaretha Margit Margot Margrethe Mari Maria Mariann Marianne Marie Marika Marion Marit
        Marius Mark Markus Marsha Marta Marte Martha Marthe Martin Martina Martine Mary Mathias Mathilda Mathilde Matilda Mats Matthew
        Mattias Maud Maurice Max Maya Melanie Melissa Merete Merethe Merle Mette Mia Michael Michaela Michel Michelle Mikael Mike
        Mikkel Mimmi Mina Minna Miriam Moa Mogens Mohammed Mona Monica Monika Morten Mårten Märta Nadia Nadine Nancy Nanna Natalie
        Nathan Neil Nicholas Nicolai Nicole Niclas Niels Niklas Nikolai Nils Nina Njål Noah Noomi Nora Norman Odd Oddbjørg Oddvar Ola
        Olaf Olav Ole Olga Olle Olof Oscar Oskar Otto Ove Paal Paola Patricia Patrick Patrik Paul Paula Pauline Peder Peggy Per Pernilla
        Pernille Peter Petra Petter Philip Phillip Pia Pierre Pål Pär Rachel Ragna Ragnar Ragnhild Ralph Randi Rasmus Ray Raymond
        Rebecca Rebecka Regina Reidar Reidun Renate René Richard Rickard Rigmor Rita Robert Robin Roger Roland Rolf Rollo Ronald Ronny
        Roy Rudolf Rune Runa Rupert Russell Ruth Sabina Salvador Sally Samuel Sandor Sándor Sandra Sanna Sara Sarah Saga Scott Sebastian
        Selma Sharon Shirley Sidsel Sigbjørn Sigmund Signe Sigrid Sigurd Sigve Silje Silvia Simen Simon Siri Siv Siw Sivert Snorre Sofia
        Sofie Solfrid Solveig Sonja Sophia Sophie Staffan Stanley Stefan Stefanie Stein Steinar Stella Stephanie Stephen Steve Steven
        Stian Stig Stina Stine Stuart Sture Sue Sune Susan Susann Susanna Susanne Suzanne Svein Sven Sverre Sylvia Sören Søren Tage
        Tanja Tara Tea Ted Teodor Terje Terry Theodor Theres Therese Thomas Thor Thorbjørn Thore Tilda Tilde Tim Timothy Tina Tine
        Tobias Todd Tom Tomas Tommy Tone Tony Tor Torbjörn Torbjørn Tord Tordis Tore Torgeir Torhild Torill Torkel Tormod Torstein
        Torsten Torunn Tove Trevor Trine Trond Trude Trygve Turid Tuva Tyra Ulf Ulla Ulrica Ulrik Ulrika Ulrikke Unni Urban Ursula
        Valerie Valter Vanessa Vegard Vera Veronica Veronika Vetle Vibeke Victor Victoria Vidar Vigdis Viktor Viktoria Vilde Vilhelm
        Ville Vincent Viola Virginia Vivian Walter Wanda Wenche Wendy Wenke Wilfred Wilhelm William Wiveka Yngve Ylva Yvonne Øistein
        Øivind Ørjan Øystein Øyvind Åge Åke Åsa Åse Åshild Åsmund Åsne Örjan Östen
        """);

    /// <summary>Whether <paramref name="word"/> is a given name, also two of them with a hyphen: Marie-Louise.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen <= 0 ? Names.Contains(word) : Names.Contains(word[..hyphen]);
    }
}
