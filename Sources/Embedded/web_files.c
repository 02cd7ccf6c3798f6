#include "embedded.h"

static const unsigned char assets_camera_js[] = {
#embed "../Web/Assets/camera.js"
};

static const unsigned char assets_draw_map_js[] = {
#embed "../Web/Assets/draw-map.js"
};

static const unsigned char assets_icon_svg[] = {
#embed "../Web/Assets/icon.svg"
};

static const unsigned char assets_inter_400_woff2[] = {
#embed "../Web/Assets/inter-400.woff2"
};

static const unsigned char assets_inter_600_woff2[] = {
#embed "../Web/Assets/inter-600.woff2"
};

static const unsigned char assets_inter_licence_txt[] = {
#embed "../Web/Assets/inter-licence.txt"
};

static const unsigned char assets_photo_js[] = {
#embed "../Web/Assets/photo.js"
};

static const unsigned char assets_picture_cashew_svg[] = {
#embed "../Web/Assets/picture-cashew.svg"
};

static const unsigned char assets_picture_durian_svg[] = {
#embed "../Web/Assets/picture-durian.svg"
};

static const unsigned char assets_picture_pepper_svg[] = {
#embed "../Web/Assets/picture-pepper.svg"
};

static const unsigned char assets_picture_pomelo_svg[] = {
#embed "../Web/Assets/picture-pomelo.svg"
};

static const unsigned char assets_picture_pork_svg[] = {
#embed "../Web/Assets/picture-pork.svg"
};

static const unsigned char assets_picture_poultry_svg[] = {
#embed "../Web/Assets/picture-poultry.svg"
};

static const unsigned char assets_picture_processed_svg[] = {
#embed "../Web/Assets/picture-processed.svg"
};

static const unsigned char assets_picture_product_svg[] = {
#embed "../Web/Assets/picture-product.svg"
};

static const unsigned char assets_portal_css[] = {
#embed "../Web/Assets/portal.css"
};

static const unsigned char assets_position_js[] = {
#embed "../Web/Assets/position.js"
};

static const unsigned char assets_site_css[] = {
#embed "../Web/Assets/site.css"
};

static const unsigned char assets_tokens_css[] = {
#embed "../Web/Assets/tokens.css"
};

static const unsigned char assets_work_css[] = {
#embed "../Web/Assets/work.css"
};

static const unsigned char assets_work_js[] = {
#embed "../Web/Assets/work.js"
};

static const unsigned char catalogue_en_json[] = {
#embed "../Web/Catalogue/en.json"
};

static const unsigned char catalogue_vi_json[] = {
#embed "../Web/Catalogue/vi.json"
};

static const unsigned char reference_administrative_units_csv[] = {
#embed "../Web/Reference/administrative-units.csv"
};

static const unsigned char reference_boundaries_csv[] = {
#embed "../Web/Reference/boundaries.csv"
};

static const unsigned char reference_former_units_csv[] = {
#embed "../Web/Reference/former-units.csv"
};

static const unsigned char reference_legal_instruments_csv[] = {
#embed "../Web/Reference/legal-instruments.csv"
};

static const unsigned char reference_commune_outlines_csv[] = {
#embed "../Web/Reference/commune-outlines.csv"
};

static const unsigned char reference_openapi_json[] = {
#embed "../Web/Reference/openapi.json"
};

static const unsigned char reference_other_systems_csv[] = {
#embed "../Web/Reference/other-systems.csv"
};

static const unsigned char reference_province_maps_csv[] = {
#embed "../Web/Reference/province-maps.csv"
};

static const unsigned char reference_commune_successions[] = {
#embed "../Web/Reference/commune-successions.csv"
};

static const unsigned char templates_account_mustache[] = {
#embed "../Web/Templates/account.mustache"
};

static const unsigned char templates_about_mustache[] = {
#embed "../Web/Templates/about.mustache"
};

static const unsigned char templates_accessibility_mustache[] = {
#embed "../Web/Templates/accessibility.mustache"
};

static const unsigned char templates_agency_mustache[] = {
#embed "../Web/Templates/agency.mustache"
};

static const unsigned char templates_case_mustache[] = {
#embed "../Web/Templates/case.mustache"
};

static const unsigned char templates_check_mustache[] = {
#embed "../Web/Templates/check.mustache"
};

static const unsigned char templates_code_form_mustache[] = {
#embed "../Web/Templates/code-form.mustache"
};

static const unsigned char templates_gallery_mustache[] = {
#embed "../Web/Templates/gallery.mustache"
};

static const unsigned char templates_home_mustache[] = {
#embed "../Web/Templates/home.mustache"
};

static const unsigned char templates_icon_camera_mustache[] = {
#embed "../Web/Templates/icon-camera.mustache"
};

static const unsigned char templates_icon_check_mustache[] = {
#embed "../Web/Templates/icon-check.mustache"
};

static const unsigned char templates_icon_download_mustache[] = {
#embed "../Web/Templates/icon-download.mustache"
};

static const unsigned char templates_icon_info_mustache[] = {
#embed "../Web/Templates/icon-info.mustache"
};

static const unsigned char templates_icon_menu_mustache[] = {
#embed "../Web/Templates/icon-menu.mustache"
};

static const unsigned char templates_icon_nothing_mustache[] = {
#embed "../Web/Templates/icon-nothing.mustache"
};

static const unsigned char templates_icon_pen_mustache[] = {
#embed "../Web/Templates/icon-pen.mustache"
};

static const unsigned char templates_icon_plus_mustache[] = {
#embed "../Web/Templates/icon-plus.mustache"
};

static const unsigned char templates_icon_question_mustache[] = {
#embed "../Web/Templates/icon-question.mustache"
};

static const unsigned char templates_icon_seal_mustache[] = {
#embed "../Web/Templates/icon-seal.mustache"
};

static const unsigned char templates_icon_search_mustache[] = {
#embed "../Web/Templates/icon-search.mustache"
};

static const unsigned char templates_icon_source_mustache[] = {
#embed "../Web/Templates/icon-source.mustache"
};

static const unsigned char templates_icon_stop_mustache[] = {
#embed "../Web/Templates/icon-stop.mustache"
};

static const unsigned char templates_icon_warning_mustache[] = {
#embed "../Web/Templates/icon-warning.mustache"
};

static const unsigned char templates_layout_mustache[] = {
#embed "../Web/Templates/layout.mustache"
};

static const unsigned char templates_legal_mustache[] = {
#embed "../Web/Templates/legal.mustache"
};

static const unsigned char templates_linkset_mustache[] = {
#embed "../Web/Templates/linkset.mustache"
};

static const unsigned char templates_lookup_mustache[] = {
#embed "../Web/Templates/lookup.mustache"
};

static const unsigned char templates_origin_data_mustache[] = {
#embed "../Web/Templates/origin-data.mustache"
};

static const unsigned char templates_origin_certificates_mustache[] = {
#embed "../Web/Templates/origin-certificates.mustache"
};

static const unsigned char templates_origin_journey_mustache[] = {
#embed "../Web/Templates/origin-journey.mustache"
};

static const unsigned char templates_origin_map_mustache[] = {
#embed "../Web/Templates/origin-map.mustache"
};

static const unsigned char templates_origin_product_mustache[] = {
#embed "../Web/Templates/origin-product.mustache"
};

static const unsigned char templates_origin_report_mustache[] = {
#embed "../Web/Templates/origin-report.mustache"
};

static const unsigned char templates_origin_stage_mustache[] = {
#embed "../Web/Templates/origin-stage.mustache"
};

static const unsigned char templates_origin_mustache[] = {
#embed "../Web/Templates/origin.mustache"
};

static const unsigned char templates_part_attributes_mustache[] = {
#embed "../Web/Templates/part-attributes.mustache"
};

static const unsigned char templates_part_badge_mustache[] = {
#embed "../Web/Templates/part-badge.mustache"
};

static const unsigned char templates_part_bars_mustache[] = {
#embed "../Web/Templates/part-bars.mustache"
};

static const unsigned char templates_part_blank_mustache[] = {
#embed "../Web/Templates/part-blank.mustache"
};

static const unsigned char templates_part_button_mustache[] = {
#embed "../Web/Templates/part-button.mustache"
};

static const unsigned char templates_part_chart_words_mustache[] = {
#embed "../Web/Templates/part-chart-words.mustache"
};

static const unsigned char templates_part_chart_mustache[] = {
#embed "../Web/Templates/part-chart.mustache"
};

static const unsigned char templates_part_choices_mustache[] = {
#embed "../Web/Templates/part-choices.mustache"
};

static const unsigned char templates_part_confirmation_mustache[] = {
#embed "../Web/Templates/part-confirmation.mustache"
};

static const unsigned char templates_part_details_mustache[] = {
#embed "../Web/Templates/part-details.mustache"
};

static const unsigned char templates_part_dialog_mustache[] = {
#embed "../Web/Templates/part-dialog.mustache"
};

static const unsigned char templates_part_dot_map_mustache[] = {
#embed "../Web/Templates/part-dot-map.mustache"
};

static const unsigned char templates_part_error_summary_mustache[] = {
#embed "../Web/Templates/part-error-summary.mustache"
};

static const unsigned char templates_part_field_mustache[] = {
#embed "../Web/Templates/part-field.mustache"
};

static const unsigned char templates_part_fieldset_mustache[] = {
#embed "../Web/Templates/part-fieldset.mustache"
};

static const unsigned char templates_part_figure_mustache[] = {
#embed "../Web/Templates/part-figure.mustache"
};

static const unsigned char templates_part_figures_mustache[] = {
#embed "../Web/Templates/part-figures.mustache"
};

static const unsigned char templates_part_file_input_mustache[] = {
#embed "../Web/Templates/part-file-input.mustache"
};

static const unsigned char templates_part_filters_mustache[] = {
#embed "../Web/Templates/part-filters.mustache"
};

static const unsigned char templates_part_form_mustache[] = {
#embed "../Web/Templates/part-form.mustache"
};

static const unsigned char templates_part_funnel_mustache[] = {
#embed "../Web/Templates/part-funnel.mustache"
};

static const unsigned char templates_part_group_mustache[] = {
#embed "../Web/Templates/part-group.mustache"
};

static const unsigned char templates_part_hidden_mustache[] = {
#embed "../Web/Templates/part-hidden.mustache"
};

static const unsigned char templates_part_hint_mustache[] = {
#embed "../Web/Templates/part-hint.mustache"
};

static const unsigned char templates_part_icons_mustache[] = {
#embed "../Web/Templates/part-icons.mustache"
};

static const unsigned char templates_part_draw_map_mustache[] = {
#embed "../Web/Templates/part-draw-map.mustache"
};

static const unsigned char templates_part_findings_mustache[] = {
#embed "../Web/Templates/part-findings.mustache"
};

static const unsigned char templates_part_lines_mustache[] = {
#embed "../Web/Templates/part-lines.mustache"
};

static const unsigned char templates_part_link_mustache[] = {
#embed "../Web/Templates/part-link.mustache"
};

static const unsigned char templates_part_loading_mustache[] = {
#embed "../Web/Templates/part-loading.mustache"
};

static const unsigned char templates_part_notice_mustache[] = {
#embed "../Web/Templates/part-notice.mustache"
};

static const unsigned char templates_part_pager_mustache[] = {
#embed "../Web/Templates/part-pager.mustache"
};

static const unsigned char templates_part_palette_mustache[] = {
#embed "../Web/Templates/part-palette.mustache"
};

static const unsigned char templates_part_palettes_mustache[] = {
#embed "../Web/Templates/part-palettes.mustache"
};

static const unsigned char templates_part_pictures_mustache[] = {
#embed "../Web/Templates/part-pictures.mustache"
};
static const unsigned char templates_part_piece_mustache[] = {
#embed "../Web/Templates/part-piece.mustache"
};

static const unsigned char templates_part_position_input_mustache[] = {
#embed "../Web/Templates/part-position-input.mustache"
};

static const unsigned char templates_part_progress_mustache[] = {
#embed "../Web/Templates/part-progress.mustache"
};

static const unsigned char templates_part_search_mustache[] = {
#embed "../Web/Templates/part-search.mustache"
};

static const unsigned char templates_part_select_mustache[] = {
#embed "../Web/Templates/part-select.mustache"
};

static const unsigned char templates_part_shaded_map_mustache[] = {
#embed "../Web/Templates/part-shaded-map.mustache"
};

static const unsigned char templates_part_shape_map_mustache[] = {
#embed "../Web/Templates/part-shape-map.mustache"
};

static const unsigned char templates_part_specimen_mustache[] = {
#embed "../Web/Templates/part-specimen.mustache"
};

static const unsigned char templates_part_steps_mustache[] = {
#embed "../Web/Templates/part-steps.mustache"
};

static const unsigned char templates_part_summary_mustache[] = {
#embed "../Web/Templates/part-summary.mustache"
};

static const unsigned char templates_part_table_mustache[] = {
#embed "../Web/Templates/part-table.mustache"
};

static const unsigned char templates_part_tabs_mustache[] = {
#embed "../Web/Templates/part-tabs.mustache"
};

static const unsigned char templates_part_text_area_mustache[] = {
#embed "../Web/Templates/part-text-area.mustache"
};

static const unsigned char templates_part_text_input_mustache[] = {
#embed "../Web/Templates/part-text-input.mustache"
};

static const unsigned char templates_part_timeline_mustache[] = {
#embed "../Web/Templates/part-timeline.mustache"
};

static const unsigned char templates_passport_mustache[] = {
#embed "../Web/Templates/passport.mustache"
};

static const unsigned char templates_internal_code_mustache[] = {
#embed "../Web/Templates/internal-code.mustache"
};

static const unsigned char templates_photo_form_mustache[] = {
#embed "../Web/Templates/photo-form.mustache"
};

static const unsigned char templates_photo_outcome_mustache[] = {
#embed "../Web/Templates/photo-outcome.mustache"
};

static const unsigned char templates_photo_mustache[] = {
#embed "../Web/Templates/photo.mustache"
};

static const unsigned char templates_problem_mustache[] = {
#embed "../Web/Templates/problem.mustache"
};

static const unsigned char templates_sample_sheet_mustache[] = {
#embed "../Web/Templates/sample-sheet.mustache"
};

static const unsigned char templates_sections_mustache[] = {
#embed "../Web/Templates/sections.mustache"
};

static const unsigned char templates_work_layout_mustache[] = {
#embed "../Web/Templates/work-layout.mustache"
};

static const nguon_embedded_file files[] = {
    {"Assets/camera.js", assets_camera_js, sizeof assets_camera_js},
    {"Assets/draw-map.js", assets_draw_map_js, sizeof assets_draw_map_js},
    {"Assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"Assets/inter-400.woff2", assets_inter_400_woff2, sizeof assets_inter_400_woff2},
    {"Assets/inter-600.woff2", assets_inter_600_woff2, sizeof assets_inter_600_woff2},
    {"Assets/inter-licence.txt", assets_inter_licence_txt, sizeof assets_inter_licence_txt},
    {"Assets/photo.js", assets_photo_js, sizeof assets_photo_js},
    {"Assets/picture-cashew.svg", assets_picture_cashew_svg, sizeof assets_picture_cashew_svg},
    {"Assets/picture-durian.svg", assets_picture_durian_svg, sizeof assets_picture_durian_svg},
    {"Assets/picture-pepper.svg", assets_picture_pepper_svg, sizeof assets_picture_pepper_svg},
    {"Assets/picture-pomelo.svg", assets_picture_pomelo_svg, sizeof assets_picture_pomelo_svg},
    {"Assets/picture-pork.svg", assets_picture_pork_svg, sizeof assets_picture_pork_svg},
    {"Assets/picture-poultry.svg", assets_picture_poultry_svg, sizeof assets_picture_poultry_svg},
    {"Assets/picture-processed.svg", assets_picture_processed_svg, sizeof assets_picture_processed_svg},
    {"Assets/picture-product.svg", assets_picture_product_svg, sizeof assets_picture_product_svg},
    {"Assets/portal.css", assets_portal_css, sizeof assets_portal_css},
    {"Assets/position.js", assets_position_js, sizeof assets_position_js},
    {"Assets/site.css", assets_site_css, sizeof assets_site_css},
    {"Assets/tokens.css", assets_tokens_css, sizeof assets_tokens_css},
    {"Assets/work.css", assets_work_css, sizeof assets_work_css},
    {"Assets/work.js", assets_work_js, sizeof assets_work_js},
    {"Catalogue/en.json", catalogue_en_json, sizeof catalogue_en_json},
    {"Catalogue/vi.json", catalogue_vi_json, sizeof catalogue_vi_json},
    {"Reference/administrative-units.csv", reference_administrative_units_csv, sizeof reference_administrative_units_csv},
    {"Reference/boundaries.csv", reference_boundaries_csv, sizeof reference_boundaries_csv},
    {"Reference/former-units.csv", reference_former_units_csv, sizeof reference_former_units_csv},
    {"Reference/legal-instruments.csv", reference_legal_instruments_csv, sizeof reference_legal_instruments_csv},
    {"Reference/commune-outlines.csv", reference_commune_outlines_csv, sizeof reference_commune_outlines_csv},
    {"Reference/openapi.json", reference_openapi_json, sizeof reference_openapi_json},
    {"Reference/other-systems.csv", reference_other_systems_csv, sizeof reference_other_systems_csv},
    {"Reference/province-maps.csv", reference_province_maps_csv, sizeof reference_province_maps_csv},
    {"Reference/commune-successions.csv", reference_commune_successions, sizeof reference_commune_successions},
    {"Templates/account.mustache", templates_account_mustache, sizeof templates_account_mustache},
    {"Templates/about.mustache", templates_about_mustache, sizeof templates_about_mustache},
    {"Templates/accessibility.mustache", templates_accessibility_mustache, sizeof templates_accessibility_mustache},
    {"Templates/agency.mustache", templates_agency_mustache, sizeof templates_agency_mustache},
    {"Templates/case.mustache", templates_case_mustache, sizeof templates_case_mustache},
    {"Templates/check.mustache", templates_check_mustache, sizeof templates_check_mustache},
    {"Templates/code-form.mustache", templates_code_form_mustache, sizeof templates_code_form_mustache},
    {"Templates/gallery.mustache", templates_gallery_mustache, sizeof templates_gallery_mustache},
    {"Templates/home.mustache", templates_home_mustache, sizeof templates_home_mustache},
    {"Templates/icon-camera.mustache", templates_icon_camera_mustache, sizeof templates_icon_camera_mustache},
    {"Templates/icon-check.mustache", templates_icon_check_mustache, sizeof templates_icon_check_mustache},
    {"Templates/icon-download.mustache", templates_icon_download_mustache, sizeof templates_icon_download_mustache},
    {"Templates/icon-info.mustache", templates_icon_info_mustache, sizeof templates_icon_info_mustache},
    {"Templates/icon-menu.mustache", templates_icon_menu_mustache, sizeof templates_icon_menu_mustache},
    {"Templates/icon-nothing.mustache", templates_icon_nothing_mustache, sizeof templates_icon_nothing_mustache},
    {"Templates/icon-pen.mustache", templates_icon_pen_mustache, sizeof templates_icon_pen_mustache},
    {"Templates/icon-plus.mustache", templates_icon_plus_mustache, sizeof templates_icon_plus_mustache},
    {"Templates/icon-question.mustache", templates_icon_question_mustache, sizeof templates_icon_question_mustache},
    {"Templates/icon-seal.mustache", templates_icon_seal_mustache, sizeof templates_icon_seal_mustache},
    {"Templates/icon-search.mustache", templates_icon_search_mustache, sizeof templates_icon_search_mustache},
    {"Templates/icon-source.mustache", templates_icon_source_mustache, sizeof templates_icon_source_mustache},
    {"Templates/icon-stop.mustache", templates_icon_stop_mustache, sizeof templates_icon_stop_mustache},
    {"Templates/icon-warning.mustache", templates_icon_warning_mustache, sizeof templates_icon_warning_mustache},
    {"Templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"Templates/legal.mustache", templates_legal_mustache, sizeof templates_legal_mustache},
    {"Templates/linkset.mustache", templates_linkset_mustache, sizeof templates_linkset_mustache},
    {"Templates/lookup.mustache", templates_lookup_mustache, sizeof templates_lookup_mustache},
    {"Templates/origin-data.mustache", templates_origin_data_mustache, sizeof templates_origin_data_mustache},
    {"Templates/origin-certificates.mustache", templates_origin_certificates_mustache, sizeof templates_origin_certificates_mustache},
    {"Templates/origin-journey.mustache", templates_origin_journey_mustache, sizeof templates_origin_journey_mustache},
    {"Templates/origin-map.mustache", templates_origin_map_mustache, sizeof templates_origin_map_mustache},
    {"Templates/origin-product.mustache", templates_origin_product_mustache, sizeof templates_origin_product_mustache},
    {"Templates/origin-report.mustache", templates_origin_report_mustache, sizeof templates_origin_report_mustache},
    {"Templates/origin-stage.mustache", templates_origin_stage_mustache, sizeof templates_origin_stage_mustache},
    {"Templates/origin.mustache", templates_origin_mustache, sizeof templates_origin_mustache},
    {"Templates/part-attributes.mustache", templates_part_attributes_mustache, sizeof templates_part_attributes_mustache},
    {"Templates/part-badge.mustache", templates_part_badge_mustache, sizeof templates_part_badge_mustache},
    {"Templates/part-bars.mustache", templates_part_bars_mustache, sizeof templates_part_bars_mustache},
    {"Templates/part-blank.mustache", templates_part_blank_mustache, sizeof templates_part_blank_mustache},
    {"Templates/part-button.mustache", templates_part_button_mustache, sizeof templates_part_button_mustache},
    {"Templates/part-chart-words.mustache", templates_part_chart_words_mustache, sizeof templates_part_chart_words_mustache},
    {"Templates/part-chart.mustache", templates_part_chart_mustache, sizeof templates_part_chart_mustache},
    {"Templates/part-choices.mustache", templates_part_choices_mustache, sizeof templates_part_choices_mustache},
    {"Templates/part-confirmation.mustache", templates_part_confirmation_mustache, sizeof templates_part_confirmation_mustache},
    {"Templates/part-details.mustache", templates_part_details_mustache, sizeof templates_part_details_mustache},
    {"Templates/part-dialog.mustache", templates_part_dialog_mustache, sizeof templates_part_dialog_mustache},
    {"Templates/part-dot-map.mustache", templates_part_dot_map_mustache, sizeof templates_part_dot_map_mustache},
    {"Templates/part-error-summary.mustache", templates_part_error_summary_mustache, sizeof templates_part_error_summary_mustache},
    {"Templates/part-field.mustache", templates_part_field_mustache, sizeof templates_part_field_mustache},
    {"Templates/part-fieldset.mustache", templates_part_fieldset_mustache, sizeof templates_part_fieldset_mustache},
    {"Templates/part-figure.mustache", templates_part_figure_mustache, sizeof templates_part_figure_mustache},
    {"Templates/part-figures.mustache", templates_part_figures_mustache, sizeof templates_part_figures_mustache},
    {"Templates/part-file-input.mustache", templates_part_file_input_mustache, sizeof templates_part_file_input_mustache},
    {"Templates/part-filters.mustache", templates_part_filters_mustache, sizeof templates_part_filters_mustache},
    {"Templates/part-form.mustache", templates_part_form_mustache, sizeof templates_part_form_mustache},
    {"Templates/part-funnel.mustache", templates_part_funnel_mustache, sizeof templates_part_funnel_mustache},
    {"Templates/part-group.mustache", templates_part_group_mustache, sizeof templates_part_group_mustache},
    {"Templates/part-hidden.mustache", templates_part_hidden_mustache, sizeof templates_part_hidden_mustache},
    {"Templates/part-hint.mustache", templates_part_hint_mustache, sizeof templates_part_hint_mustache},
    {"Templates/part-icons.mustache", templates_part_icons_mustache, sizeof templates_part_icons_mustache},
    {"Templates/part-draw-map.mustache", templates_part_draw_map_mustache, sizeof templates_part_draw_map_mustache},
    {"Templates/part-findings.mustache", templates_part_findings_mustache, sizeof templates_part_findings_mustache},
    {"Templates/part-lines.mustache", templates_part_lines_mustache, sizeof templates_part_lines_mustache},
    {"Templates/part-link.mustache", templates_part_link_mustache, sizeof templates_part_link_mustache},
    {"Templates/part-loading.mustache", templates_part_loading_mustache, sizeof templates_part_loading_mustache},
    {"Templates/part-notice.mustache", templates_part_notice_mustache, sizeof templates_part_notice_mustache},
    {"Templates/part-pager.mustache", templates_part_pager_mustache, sizeof templates_part_pager_mustache},
    {"Templates/part-palette.mustache", templates_part_palette_mustache, sizeof templates_part_palette_mustache},
    {"Templates/part-palettes.mustache", templates_part_palettes_mustache, sizeof templates_part_palettes_mustache},
    {"Templates/part-pictures.mustache", templates_part_pictures_mustache, sizeof templates_part_pictures_mustache},
    {"Templates/part-piece.mustache", templates_part_piece_mustache, sizeof templates_part_piece_mustache},
    {"Templates/part-position-input.mustache", templates_part_position_input_mustache, sizeof templates_part_position_input_mustache},
    {"Templates/part-progress.mustache", templates_part_progress_mustache, sizeof templates_part_progress_mustache},
    {"Templates/part-search.mustache", templates_part_search_mustache, sizeof templates_part_search_mustache},
    {"Templates/part-select.mustache", templates_part_select_mustache, sizeof templates_part_select_mustache},
    {"Templates/part-shaded-map.mustache", templates_part_shaded_map_mustache, sizeof templates_part_shaded_map_mustache},
    {"Templates/part-shape-map.mustache", templates_part_shape_map_mustache, sizeof templates_part_shape_map_mustache},
    {"Templates/part-specimen.mustache", templates_part_specimen_mustache, sizeof templates_part_specimen_mustache},
    {"Templates/part-steps.mustache", templates_part_steps_mustache, sizeof templates_part_steps_mustache},
    {"Templates/part-summary.mustache", templates_part_summary_mustache, sizeof templates_part_summary_mustache},
    {"Templates/part-table.mustache", templates_part_table_mustache, sizeof templates_part_table_mustache},
    {"Templates/part-tabs.mustache", templates_part_tabs_mustache, sizeof templates_part_tabs_mustache},
    {"Templates/part-text-area.mustache", templates_part_text_area_mustache, sizeof templates_part_text_area_mustache},
    {"Templates/part-text-input.mustache", templates_part_text_input_mustache, sizeof templates_part_text_input_mustache},
    {"Templates/part-timeline.mustache", templates_part_timeline_mustache, sizeof templates_part_timeline_mustache},
    {"Templates/passport.mustache", templates_passport_mustache, sizeof templates_passport_mustache},
    {"Templates/internal-code.mustache", templates_internal_code_mustache, sizeof templates_internal_code_mustache},
    {"Templates/photo-form.mustache", templates_photo_form_mustache, sizeof templates_photo_form_mustache},
    {"Templates/photo-outcome.mustache", templates_photo_outcome_mustache, sizeof templates_photo_outcome_mustache},
    {"Templates/photo.mustache", templates_photo_mustache, sizeof templates_photo_mustache},
    {"Templates/problem.mustache", templates_problem_mustache, sizeof templates_problem_mustache},
    {"Templates/sample-sheet.mustache", templates_sample_sheet_mustache, sizeof templates_sample_sheet_mustache},
    {"Templates/sections.mustache", templates_sections_mustache, sizeof templates_sections_mustache},
    {"Templates/work-layout.mustache", templates_work_layout_mustache, sizeof templates_work_layout_mustache},
};

const nguon_embedded_file *nguon_web_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
