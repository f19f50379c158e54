using AllianceAtlas.Site.Rendering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace AllianceAtlas.Tests.Site;

public class ComponentWriterTests
{
    [Fact]
    public void Text_and_values_of_attributes_are_encoded_and_letters_stay_letters() => Assert.Equal(
        "<p title=\"&quot;&gt;å\">&lt;b&gt; &amp; ø</p>",
        Written(builder =>
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", "\">å");
            builder.AddContent(2, "<b> & ø");
            builder.CloseElement();
        }));

    [Fact]
    public void An_attribute_is_set_without_a_value_and_one_that_is_not_is_left_out() => Assert.Equal(
        "<button hidden></button>",
        Written(builder =>
        {
            builder.OpenElement(0, "button");
            builder.AddAttribute(1, "hidden", true);
            builder.AddAttribute(2, "disabled", false);
            builder.AddAttribute(3, "class", (string?)null);
            builder.CloseElement();
        }));

    [Fact]
    public void Only_elements_that_cannot_hold_anything_have_no_end() => Assert.Equal(
        "<td></td><img />",
        Written(builder =>
        {
            builder.OpenElement(0, "td");
            builder.CloseElement();
            builder.OpenElement(1, "img");
            builder.CloseElement();
        }));

    [Fact]
    public void Components_are_written_where_they_stand_with_what_is_inside_them() => Assert.Equal(
        "<ul><li>1<em>a</em></li><li>2<em>b</em></li></ul>",
        Written(builder =>
        {
            builder.OpenElement(0, "ul");
            Item(builder, "1", "a");
            Item(builder, "2", "b");
            builder.CloseElement();
        }));

    [Fact]
    public void A_text_of_any_length_finds_room()
    {
        var output = new MarkupBuffer();

        output.Encode(new string('<', 100_000));
        output.Write("|");

        Assert.Equal(string.Concat(Enumerable.Repeat("&lt;", 100_000)) + "|", string.Concat(output.Written));
    }

    private static void Item(RenderTreeBuilder builder, string number, string inside)
    {
        builder.OpenComponent<Numbered>(0);
        builder.AddComponentParameter(1, nameof(Numbered.Number), number);
        builder.AddComponentParameter(2, nameof(Numbered.ChildContent), (RenderFragment)(content =>
        {
            content.OpenElement(0, "em");
            content.AddContent(1, inside);
            content.CloseElement();
        }));
        builder.CloseComponent();
    }

    private static string Written(RenderFragment content)
    {
        var writer = new ComponentWriter(new MarkupBuffer());
        writer.Write(new Whole(content), site: null!);
        return string.Concat(writer.Output.Written);
    }

    private sealed class Whole(RenderFragment content) : SiteComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => content(builder);
    }

    private sealed class Numbered : SiteComponent
    {
        [Parameter]
        public string Number { get; set; } = "";

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "li");
            builder.AddContent(1, Number);
            builder.AddContent(2, ChildContent);
            builder.CloseElement();
        }
    }
}
