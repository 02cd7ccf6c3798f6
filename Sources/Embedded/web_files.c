#include "embedded.h"

static const unsigned char assets_camera_js[] = {
#embed "../Web/Assets/camera.js"
};

static const unsigned char assets_icon_svg[] = {
#embed "../Web/Assets/icon.svg"
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

static const unsigned char assets_picture_product_svg[] = {
#embed "../Web/Assets/picture-product.svg"
};

static const unsigned char assets_portal_css[] = {
#embed "../Web/Assets/portal.css"
};

static const unsigned char assets_site_css[] = {
#embed "../Web/Assets/site.css"
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

static const unsigned char reference_legal_instruments_csv[] = {
#embed "../Web/Reference/legal-instruments.csv"
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

static const unsigned char templates_about_mustache[] = {
#embed "../Web/Templates/about.mustache"
};

static const unsigned char templates_accessibility_mustache[] = {
#embed "../Web/Templates/accessibility.mustache"
};

static const unsigned char templates_agency_mustache[] = {
#embed "../Web/Templates/agency.mustache"
};

static const unsigned char templates_code_form_mustache[] = {
#embed "../Web/Templates/code-form.mustache"
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

static const unsigned char templates_icon_pen_mustache[] = {
#embed "../Web/Templates/icon-pen.mustache"
};

static const unsigned char templates_icon_question_mustache[] = {
#embed "../Web/Templates/icon-question.mustache"
};

static const unsigned char templates_icon_seal_mustache[] = {
#embed "../Web/Templates/icon-seal.mustache"
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

static const unsigned char templates_passport_mustache[] = {
#embed "../Web/Templates/passport.mustache"
};

static const unsigned char templates_problem_mustache[] = {
#embed "../Web/Templates/problem.mustache"
};

static const unsigned char templates_sample_sheet_mustache[] = {
#embed "../Web/Templates/sample-sheet.mustache"
};

static const nguon_embedded_file files[] = {
    {"Assets/camera.js", assets_camera_js, sizeof assets_camera_js},
    {"Assets/icon.svg", assets_icon_svg, sizeof assets_icon_svg},
    {"Assets/picture-cashew.svg", assets_picture_cashew_svg, sizeof assets_picture_cashew_svg},
    {"Assets/picture-durian.svg", assets_picture_durian_svg, sizeof assets_picture_durian_svg},
    {"Assets/picture-pepper.svg", assets_picture_pepper_svg, sizeof assets_picture_pepper_svg},
    {"Assets/picture-pomelo.svg", assets_picture_pomelo_svg, sizeof assets_picture_pomelo_svg},
    {"Assets/picture-pork.svg", assets_picture_pork_svg, sizeof assets_picture_pork_svg},
    {"Assets/picture-poultry.svg", assets_picture_poultry_svg, sizeof assets_picture_poultry_svg},
    {"Assets/picture-product.svg", assets_picture_product_svg, sizeof assets_picture_product_svg},
    {"Assets/portal.css", assets_portal_css, sizeof assets_portal_css},
    {"Assets/site.css", assets_site_css, sizeof assets_site_css},
    {"Catalogue/en.json", catalogue_en_json, sizeof catalogue_en_json},
    {"Catalogue/vi.json", catalogue_vi_json, sizeof catalogue_vi_json},
    {"Reference/administrative-units.csv", reference_administrative_units_csv, sizeof reference_administrative_units_csv},
    {"Reference/legal-instruments.csv", reference_legal_instruments_csv, sizeof reference_legal_instruments_csv},
    {"Reference/openapi.json", reference_openapi_json, sizeof reference_openapi_json},
    {"Reference/other-systems.csv", reference_other_systems_csv, sizeof reference_other_systems_csv},
    {"Reference/province-maps.csv", reference_province_maps_csv, sizeof reference_province_maps_csv},
    {"Templates/about.mustache", templates_about_mustache, sizeof templates_about_mustache},
    {"Templates/accessibility.mustache", templates_accessibility_mustache, sizeof templates_accessibility_mustache},
    {"Templates/agency.mustache", templates_agency_mustache, sizeof templates_agency_mustache},
    {"Templates/code-form.mustache", templates_code_form_mustache, sizeof templates_code_form_mustache},
    {"Templates/home.mustache", templates_home_mustache, sizeof templates_home_mustache},
    {"Templates/icon-camera.mustache", templates_icon_camera_mustache, sizeof templates_icon_camera_mustache},
    {"Templates/icon-check.mustache", templates_icon_check_mustache, sizeof templates_icon_check_mustache},
    {"Templates/icon-pen.mustache", templates_icon_pen_mustache, sizeof templates_icon_pen_mustache},
    {"Templates/icon-question.mustache", templates_icon_question_mustache, sizeof templates_icon_question_mustache},
    {"Templates/icon-seal.mustache", templates_icon_seal_mustache, sizeof templates_icon_seal_mustache},
    {"Templates/icon-source.mustache", templates_icon_source_mustache, sizeof templates_icon_source_mustache},
    {"Templates/icon-stop.mustache", templates_icon_stop_mustache, sizeof templates_icon_stop_mustache},
    {"Templates/icon-warning.mustache", templates_icon_warning_mustache, sizeof templates_icon_warning_mustache},
    {"Templates/layout.mustache", templates_layout_mustache, sizeof templates_layout_mustache},
    {"Templates/legal.mustache", templates_legal_mustache, sizeof templates_legal_mustache},
    {"Templates/lookup.mustache", templates_lookup_mustache, sizeof templates_lookup_mustache},
    {"Templates/origin-data.mustache", templates_origin_data_mustache, sizeof templates_origin_data_mustache},
    {"Templates/origin-certificates.mustache", templates_origin_certificates_mustache, sizeof templates_origin_certificates_mustache},
    {"Templates/origin-journey.mustache", templates_origin_journey_mustache, sizeof templates_origin_journey_mustache},
    {"Templates/origin-map.mustache", templates_origin_map_mustache, sizeof templates_origin_map_mustache},
    {"Templates/origin-product.mustache", templates_origin_product_mustache, sizeof templates_origin_product_mustache},
    {"Templates/origin-report.mustache", templates_origin_report_mustache, sizeof templates_origin_report_mustache},
    {"Templates/origin-stage.mustache", templates_origin_stage_mustache, sizeof templates_origin_stage_mustache},
    {"Templates/origin.mustache", templates_origin_mustache, sizeof templates_origin_mustache},
    {"Templates/passport.mustache", templates_passport_mustache, sizeof templates_passport_mustache},
    {"Templates/problem.mustache", templates_problem_mustache, sizeof templates_problem_mustache},
    {"Templates/sample-sheet.mustache", templates_sample_sheet_mustache, sizeof templates_sample_sheet_mustache},
};

const nguon_embedded_file *nguon_web_files(size_t *count) {
    *count = sizeof files / sizeof files[0];
    return files;
}
